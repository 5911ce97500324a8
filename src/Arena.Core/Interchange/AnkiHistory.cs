using Arena.Core.Scheduling;

namespace Arena.Core.Interchange;

/// <summary>Picks the reviews of a schedule out of Anki's rows: no manual change, no cramming, nothing before a card began anew.</summary>
internal sealed class AnkiHistory
{
    private const int Learn = 0;

    private readonly List<(string Card, AnkiRow Row, int Line)> _reviews = [];
    private readonly Dictionary<string, int> _begins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastType = new(StringComparer.Ordinal);
    private int _rows;

    /// <summary>Rows that are not among the reviews.</summary>
    internal int LeftOut => _rows - Reviews.Count;

    /// <summary>The reviews in the order of the rows.</summary>
    internal IReadOnlyList<ForeignReview> Reviews
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return
            [
                .. _reviews.Where((review, i) => i >= _begins.GetValueOrDefault(review.Card)).Select(review => new ForeignReview(
                    review.Card,
                    ForeignReview.IsWholeNumber(review.Card),
                    review.Row.At,
                    (Grade)review.Row.Ease,
                    StateBefore(review.Row.Type, isFirst: seen.Add(review.Card)),
                    review.Row.Took,
                    review.Line)),
            ];
        }
    }

    /// <summary>Takes the next row.</summary>
    internal void Add(string card, AnkiRow row, int line)
    {
        _rows++;
        bool learnsAgain = row.IsReview && row.Type == Learn && _lastType.GetValueOrDefault(card, Learn) != Learn;
        if (row.IsReset || learnsAgain)
        {
            _begins[card] = _reviews.Count;
        }

        if (row.IsReview)
        {
            _lastType[card] = row.Type;
            _reviews.Add((card, row, line));
        }
    }

    /// <summary>Anki counts learn from 0 and has no state for a card never seen.</summary>
    private static int StateBefore(int type, bool isFirst) => isFirst && type == Learn ? 0 : type + 1;
}
