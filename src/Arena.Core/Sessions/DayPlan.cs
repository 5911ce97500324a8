using System.Collections.Immutable;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Time;

namespace Arena.Core.Sessions;

/// <summary>What a study day holds at one moment: the one answer to "what is due" for sessions, screens and the command line.</summary>
/// <param name="Learning">Cards in steps of minutes, earliest first, whether their minute has come or not.</param>
/// <param name="Due">Cards in review whose day has come, lowest recall first; then those that an exam or a break brings forward. After a
/// break only today's share of what has piled up.</param>
/// <param name="New">Cards never seen that today's limit still allows, in the order they are introduced, those of an exam ahead first.</param>
/// <param name="Unseen">Cards never seen whose prerequisites are met, without regard to the limit.</param>
public sealed record DayPlan(
    ImmutableArray<Question> Learning, ImmutableArray<Question> Due, ImmutableArray<Question> New, int Unseen)
{
    /// <summary>New cards a day, unless set.</summary>
    public const int DefaultNewPerDay = 5;

    /// <summary>Questions left for the day.</summary>
    public int Count => Learning.Length + Due.Length + New.Length;

    /// <summary>Plans the study day of <paramref name="now"/>.</summary>
    /// <param name="catalog">The questions there are; states of others are ignored.</param>
    /// <param name="record">What the player has done.</param>
    /// <param name="scheduler">Tells recall.</param>
    /// <param name="calendar">Tells the day.</param>
    /// <param name="now">The moment.</param>
    /// <param name="newToday">New cards allowed today in all, those already seen today included.</param>
    /// <param name="isWanted">Leaves questions out before the limits are applied; null for none.</param>
    /// <param name="reviewsToday">Cards in review allowed today in all, those already reviewed today included; null for no limit. Cards in
    /// steps of minutes are never held back.</param>
    /// <remarks>
    /// Siblings are the questions of one <see cref="Question.Group"/> of one deck: they are kept to one a day, the others wait for another
    /// day. Suspended and buried cards are in none of the lists. The instances of a family are no siblings, since the family is one card. Who is behind meets what is about to be lost first:
    /// with a limit of reviews the cards with the highest recall wait.
    /// </remarks>
    public static DayPlan Of(
        Catalog catalog, StudyRecord record, Scheduler scheduler, StudyCalendar calendar, DateTimeOffset now, int newToday = DefaultNewPerDay,
        Func<Question, bool>? isWanted = null, int? reviewsToday = null)
    {
        DateOnly today = calendar.DayOf(now);
        Func<Question, bool> asked = isWanted ?? (_ => true);
        isWanted = question => asked(question) && !record.MarksOf(question.Id).IsHiddenOn(today);
        var states = catalog.Questions
            .Select(question => (Question: question, State: record.Cards.GetValueOrDefault(question.Id)))
            .ToList();
        HashSet<(DeckId, string)> busyGroups = [.. states
            .Where(card => card.State is { } state && card.Question.Group is not null && (state.LastDay == today || IsInSteps(state)))
            .Select(card => GroupOf(card.Question))];

        ImmutableArray<Question> learning = [.. states
            .Where(card => card.State is { } state && IsInSteps(state) && isWanted(card.Question))
            .OrderBy(card => ((Due.At)card.State!.Due).Instant)
            .Select(card => card.Question)];
        List<Question> ripe = [.. states
            .Where(card => card.State is { Phase: CardPhase.Review } state && state.Due.IsReached(now, calendar) && isWanted(card.Question))
            .OrderBy(card => scheduler.Recall01(card.State!, today))
            .ThenBy(card => card.Question.Id.Value, StringComparer.Ordinal)
            .Select(card => card.Question)
            .Where(question => TakeGroup(question, busyGroups))];
        List<Question> unseen = [.. RoundRobin(catalog)
            .Where(question => !record.Cards.ContainsKey(question.Id) && isWanted(question))
            .Where(question => question.Requires.All(id => IsMet(id, catalog, record)))];
        int seenToday = states.Count(card => card.State?.FirstDay == today);
        var day = new PlannedDay(record, scheduler, today);
        IEnumerable<Question> early = day.Early(
            [.. states.Where(card => card.State is { Phase: CardPhase.Review } state && !state.Due.IsReached(now, calendar) && isWanted(card.Question))
                .Select(card => (card.Question, card.State!))],
            ripe.Count).Where(question => TakeGroup(question, busyGroups));
        int reviewedToday = states.Count(card => IsReviewedOn(today, card.State));
        ImmutableArray<Question> due = [.. ripe.Take(day.Due(ripe.Count)).Concat(early)
            .Take(reviewsToday is { } limit ? Math.Max(0, limit - reviewedToday) : int.MaxValue)];
        Exam? exam = record.Plan.ExamAhead(today.AddDays(1));
        List<Question> examined = [.. unseen.Where(question => exam?.Covers(question) == true)];

        // Those that still wait for a prerequisite have to be introduced in time, too.
        int toLearn = exam is null ? 0 : catalog.Questions.Count(question =>
            exam.Covers(question) && isWanted(question) && !record.Cards.ContainsKey(question.Id));
        ImmutableArray<Question> fresh = [.. examined.Concat(unseen.Where(question => exam?.Covers(question) != true))
            .Where(question => TakeGroup(question, busyGroups))
            .Take(Math.Max(0, day.New(newToday, toLearn + seenToday, ripe.Count) - seenToday))];
        return new(learning, due, fresh, unseen.Count);
    }

    /// <summary>The part of the plan that concerns the questions for which <paramref name="isWanted"/> holds.</summary>
    public DayPlan Only(Func<Question, bool> isWanted) =>
        new([.. Learning.Where(isWanted)], [.. Due.Where(isWanted)], [.. New.Where(isWanted)], Unseen);

    /// <summary>A prerequisite whose deck is not there cannot be met, and must not hold a question back for ever.</summary>
    private static bool IsMet(QuestionId id, Catalog catalog, StudyRecord record) =>
        catalog.Find(id) is null || (record.Cards.TryGetValue(id, out CardState? state) && state.HasGraduated);

    private static bool IsReviewedOn(DateOnly today, CardState? state) => state is not null && state.LastDay == today && state.FirstDay != today;

    private static bool IsInSteps(CardState state) => state.Phase != CardPhase.Review;

    private static (DeckId Deck, string Group) GroupOf(Question question) => (question.Deck, question.Group ?? "");

    private static bool TakeGroup(Question question, HashSet<(DeckId, string)> busy) =>
        question.Group is null || busy.Add(GroupOf(question));

    /// <summary>One question of each deck in turn, so that a first morning meets all articles.</summary>
    private static IEnumerable<Question> RoundRobin(Catalog catalog)
    {
        int longest = catalog.Decks.Select(deck => deck.Questions.Count).DefaultIfEmpty().Max();
        return Enumerable.Range(0, longest).SelectMany(place =>
            catalog.Decks.Where(deck => place < deck.Questions.Count).Select(deck => deck.Questions[place]));
    }
}
