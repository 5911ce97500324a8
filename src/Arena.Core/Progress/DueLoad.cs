using System.Collections.Immutable;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Progress;

/// <summary>How many cards come back on each day, and on which days the siblings of a question do.</summary>
/// <remarks>Counts cards in days only: one in steps of minutes is done today. Immutable.</remarks>
public sealed class DueLoad
{
    private readonly ImmutableDictionary<DateOnly, int> _counts;
    private readonly ImmutableDictionary<(DeckId Deck, string Group), ImmutableDictionary<QuestionId, DateOnly>> _groups;

    private DueLoad(
        ImmutableDictionary<DateOnly, int> counts,
        ImmutableDictionary<(DeckId Deck, string Group), ImmutableDictionary<QuestionId, DateOnly>> groups)
    {
        _counts = counts;
        _groups = groups;
    }

    /// <summary>Nothing comes back.</summary>
    public static DueLoad Empty { get; } = new(
        ImmutableDictionary<DateOnly, int>.Empty, ImmutableDictionary<(DeckId, string), ImmutableDictionary<QuestionId, DateOnly>>.Empty);

    /// <summary>The load that the cards of <paramref name="record"/> make; those without a question in <paramref name="catalog"/> are never asked.</summary>
    public static DueLoad Of(Catalog catalog, StudyRecord record) => catalog.Questions.Aggregate(
        new DueLoad(Empty._counts, Empty._groups) { Plan = record.Plan },
        (load, question) => load.Moved(question, before: null, record.Cards.GetValueOrDefault(question.Id)));

    /// <summary>What is planned: nothing should come back in a break.</summary>
    public StudyPlan Plan { get; init; } = StudyPlan.Empty;

    /// <summary>Cards that come back on <paramref name="day"/>.</summary>
    public int On(DateOnly day) => _counts.GetValueOrDefault(day);

    /// <summary>Days from <paramref name="day"/> to the nearest day of a sibling, or null where no sibling comes back.</summary>
    public int? SiblingDistance(Question question, DateOnly day) =>
        question.Group is { } group && _groups.TryGetValue((question.Deck, group), out var days)
            ? days.Where(sibling => sibling.Key != question.Id).Select(sibling => (int?)Math.Abs(sibling.Value.DayNumber - day.DayNumber)).Min()
            : null;

    /// <summary>The load after a card went from <paramref name="before"/> to <paramref name="after"/>; null where it was never seen.</summary>
    public DueLoad Moved(Question question, CardState? before, CardState? after)
    {
        DateOnly? from = (before?.Due as Due.On)?.Day;
        DateOnly? to = (after?.Due as Due.On)?.Day;
        if (from == to)
        {
            return this;
        }

        ImmutableDictionary<DateOnly, int> counts = _counts;
        counts = from is { } left ? counts.SetItem(left, Math.Max(0, On(left) - 1)) : counts;
        counts = to is { } reached ? counts.SetItem(reached, counts.GetValueOrDefault(reached) + 1) : counts;
        return new(counts, question.Group is { } group ? Moved((question.Deck, group), question.Id, to) : _groups) { Plan = Plan };
    }

    private ImmutableDictionary<(DeckId Deck, string Group), ImmutableDictionary<QuestionId, DateOnly>> Moved(
        (DeckId Deck, string Group) group, QuestionId question, DateOnly? to)
    {
        ImmutableDictionary<QuestionId, DateOnly> days = _groups.GetValueOrDefault(group, ImmutableDictionary<QuestionId, DateOnly>.Empty);
        return _groups.SetItem(group, to is { } day ? days.SetItem(question, day) : days.Remove(question));
    }
}
