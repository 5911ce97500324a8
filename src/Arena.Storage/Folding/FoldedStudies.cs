using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Storage.Folding;

/// <summary>The cards and days of all players, folded from a whole journal: what the store's incremental folds must equal.</summary>
internal sealed class FoldedStudies(StudyFold fold)
{
    private readonly Dictionary<(PlayerId Player, QuestionId Question), FoldedCard> _cards = [];
    private readonly Dictionary<(PlayerId Player, DateOnly Day), DayTally> _days = [];
    private readonly Dictionary<(PlayerId Player, QuestionId Question), CardMarks> _marks = [];
    private readonly Dictionary<PlayerId, StudyPlan> _plans = [];
    private readonly Dictionary<long, JournalEvent.ParametersFitted> _fits = [];
    private readonly Dictionary<PlayerId, StudyFold> _folds = [];

    /// <summary>Every card seen.</summary>
    internal IReadOnlyDictionary<(PlayerId Player, QuestionId Question), FoldedCard> Cards => _cards;

    /// <summary>Every day with a review.</summary>
    internal IReadOnlyDictionary<(PlayerId Player, DateOnly Day), DayTally> Days => _days;

    /// <summary>Every card with a mark, of now or of some time.</summary>
    internal IReadOnlyDictionary<(PlayerId Player, QuestionId Question), CardMarks> Marks => _marks;

    /// <summary>The plan of every player who made one.</summary>
    internal IReadOnlyDictionary<PlayerId, StudyPlan> Plans => _plans;

    /// <summary>Every fit of weights, by its sequence number.</summary>
    internal IReadOnlyDictionary<long, JournalEvent.ParametersFitted> Fits => _fits;

    /// <summary>Folds <paramref name="entries"/>, which are in order. O(n).</summary>
    /// <remarks>The newest adopted weights of a player hold for all of the player's reviews, also for those before the fit.</remarks>
    internal static FoldedStudies Of(IReadOnlyCollection<JournalEntry> entries, StudyFold fold)
    {
        HashSet<long> undone = UndoneIn(entries);
        var folded = new FoldedStudies(fold);
        foreach (JournalEntry entry in entries)
        {
            if (entry.Event is JournalEvent.ParametersFitted fitted)
            {
                folded._fits.Add(entry.Sequence, fitted);
            }
        }

        foreach (JournalEntry entry in entries.Where(entry => !undone.Contains(entry.Sequence)))
        {
            switch (entry.Event)
            {
                case JournalEvent.Reviewed reviewed:
                    folded.Add(entry.Sequence, reviewed);
                    break;
                case JournalEvent.CardMarked marked:
                    folded.Add(marked);
                    break;
                case JournalEvent.Planned planned:
                    folded._plans[planned.Player] = planned.Plan;
                    break;
                default:
                    break;
            }
        }

        return folded;
    }

    /// <summary>The sequence numbers of the reviews taken back.</summary>
    internal static HashSet<long> UndoneIn(IEnumerable<JournalEntry> entries) =>
        [.. entries.Select(entry => entry.Event).OfType<JournalEvent.ReviewUndone>().Select(undone => undone.Review)];

    /// <summary>A card after one more review.</summary>
    internal static FoldedCard Next(FoldedCard? before, long sequence, JournalEvent.Reviewed reviewed, StudyFold fold) =>
        new(fold.Next(before?.State, reviewed), before?.FirstReview ?? sequence);

    /// <summary>A card after a mark; null where it was never seen.</summary>
    internal static FoldedCard? Next(FoldedCard? before, JournalEvent.CardMarked marked) =>
        before is null ? null : before with { State = StudyFold.Next(before.State, marked) };

    /// <summary>The marks of a card after one more.</summary>
    internal static CardMarks Next(CardMarks? before, JournalEvent.CardMarked marked) => (before ?? CardMarks.None).With(marked.Mark, marked.Day);

    /// <summary>A day after one more review.</summary>
    internal static DayTally Next(DayTally? before, JournalEvent.Reviewed reviewed, bool isNewCard, StudyFold fold) =>
        (before ?? new DayTally(reviewed.Review.Day)).With(reviewed.Review, isNewCard, fold.DailyGoal);

    /// <summary>What a player sees.</summary>
    internal StudyRecord For(PlayerId player) => new(
        _cards.Where(card => card.Key.Player == player).ToDictionary(card => card.Key.Question, card => card.Value.State),
        [.. _days.Where(day => day.Key.Player == player).Select(day => day.Value).OrderBy(day => day.Day)])
    {
        Adopted = AdoptedBy(player),
        Marks = _marks.Where(marks => marks.Key.Player == player).ToDictionary(marks => marks.Key.Question, marks => marks.Value),
        Plan = _plans.GetValueOrDefault(player, StudyPlan.Empty),
    };

    private void Add(JournalEvent.CardMarked marked)
    {
        var card = (marked.Player, marked.Question);
        _marks[card] = Next(_marks.GetValueOrDefault(card), marked);
        if (Next(_cards.GetValueOrDefault(card), marked) is { } folded)
        {
            _cards[card] = folded;
        }
    }

    /// <summary>The weights in force among <paramref name="fits"/>, which are in order; null where none was adopted.</summary>
    internal static FsrsParameters? AdoptedIn(IEnumerable<JournalEvent.ParametersFitted> fits) =>
        fits.LastOrDefault(fitted => fitted.Fit.IsAdopted)?.Fit.Parameters;

    private FsrsParameters? AdoptedBy(PlayerId player) =>
        AdoptedIn(_fits.OrderBy(fit => fit.Key).Select(fit => fit.Value).Where(fitted => fitted.Player == player));

    private StudyFold FoldOf(PlayerId player)
    {
        if (!_folds.TryGetValue(player, out StudyFold? own))
        {
            own = fold.With(AdoptedBy(player));
            _folds.Add(player, own);
        }

        return own;
    }

    private void Add(long sequence, JournalEvent.Reviewed reviewed)
    {
        var card = (reviewed.Player, reviewed.Review.Question);
        var day = (reviewed.Player, reviewed.Review.Day);
        FoldedCard? before = _cards.GetValueOrDefault(card);
        _cards[card] = Next(before, sequence, reviewed, FoldOf(reviewed.Player));
        _days[day] = Next(_days.GetValueOrDefault(day), reviewed, isNewCard: before is null, fold);
    }
}
