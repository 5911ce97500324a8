namespace Arena.Core.Scheduling.Simulation;

/// <summary>A card that a simulation begins with.</summary>
/// <param name="Memory">Its memory after its last review.</param>
/// <param name="LastReview">Day of that review, counted from today: 0 or less.</param>
/// <param name="Due">Day on which it comes back, counted from today; what is overdue comes today.</param>
public readonly record struct KnownCard(MemoryState Memory, int LastReview, int Due)
{
    /// <summary>The cards of a learner as they stand on <paramref name="today"/>.</summary>
    public static IReadOnlyList<KnownCard> Of(IEnumerable<CardState> cards, DateOnly today) => [.. cards
        .Where(card => !card.IsForgotten)
        .Select(card => new KnownCard(
            card.Memory,
            Math.Min(0, card.LastDay.DayNumber - today.DayNumber),
            card.Due is Due.On due ? Math.Max(0, due.Day.DayNumber - today.DayNumber) : 0))];
}
