namespace Arena.Core.Scheduling.Fitting;

/// <summary>Cuts training items into batches.</summary>
internal static class Batches
{
    /// <summary>Predictions in a batch.</summary>
    internal const int Size = 512;

    private const int LongestHistory = 256;

    /// <summary>One stretch for each item, sorted by length so that a batch holds histories of about the same length.</summary>
    /// <remarks>Histories beyond 256 reviews are left out, as in fsrs-rs: each item walks its whole history.</remarks>
    internal static Stretch[][] ByItem(ReviewLog log, int[] items) =>
        [.. items
            .Where(item => log.PositionOf(item) < LongestHistory)
            .OrderBy(log.PositionOf)
            .Select(item => new Stretch(item - log.PositionOf(item), log.PositionOf(item) + 1, log.PositionOf(item)))
            .Chunk(Size)];

    /// <summary>One stretch for each card up to its last item, short cards first; a batch takes cards until it has its predictions.</summary>
    /// <param name="log">The log.</param>
    /// <param name="isItem">[reviews]: what is trained on.</param>
    internal static Stretch[][] ByCard(ReviewLog log, bool[] isItem)
    {
        List<(Stretch Stretch, int Predictions)> cards = [];
        for (int card = 0; card < log.Cards; card++)
        {
            int start = log.FirstOfCard[card];
            Span<bool> own = isItem.AsSpan(start, log.FirstOfCard[card + 1] - start);
            int last = own.LastIndexOf(true);
            if (last > 0)
            {
                cards.Add((new Stretch(start, last + 1, 1), own.Count(true)));
            }
        }

        List<Stretch[]> batches = [];
        List<Stretch> batch = [];
        int predictions = 0;
        foreach ((Stretch stretch, int own) in cards.OrderBy(card => card.Stretch.Length))
        {
            if (batch.Count > 0 && predictions + own > Size)
            {
                batches.Add([.. batch]);
                batch.Clear();
                predictions = 0;
            }

            batch.Add(stretch);
            predictions += own;
        }

        if (batch.Count > 0)
        {
            batches.Add([.. batch]);
        }

        return [.. batches];
    }

    /// <summary>A stretch for every card, counting everything from its second review on.</summary>
    internal static Stretch[] WholeCards(ReviewLog log) =>
        [.. Enumerable.Range(0, log.Cards).Select(card => new Stretch(log.FirstOfCard[card], log.FirstOfCard[card + 1] - log.FirstOfCard[card], 1))];
}
