using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Core.Time;

namespace Arena.Core.Progress;

/// <summary>The figures of Home, <c>arena status</c> and <c>arena due</c>, all from one place.</summary>
public sealed record Overview
{
    /// <summary>The study day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Cards whose time has come, those in steps of minutes included.</summary>
    public required int Due { get; init; }

    /// <summary>Cards in steps of minutes whose minute has not come.</summary>
    public required int Learning { get; init; }

    /// <summary>When the next of these comes, or null.</summary>
    public DateTimeOffset? NextLearning { get; init; }

    /// <summary>New cards that today's limit allows.</summary>
    public required int New { get; init; }

    /// <summary>Cards never seen and ready to be introduced on some day.</summary>
    public required int Unseen { get; init; }

    /// <summary>Graded reviews in force.</summary>
    public required int TotalReviews { get; init; }

    /// <summary>The study day so far.</summary>
    public required DayTally Tally { get; init; }

    /// <summary>Reviews that meet the goal of a day.</summary>
    public required int DailyGoal { get; init; }

    /// <summary>The streak.</summary>
    public required Streak Streak { get; init; }

    /// <summary>The level.</summary>
    public required PlayerLevel Level { get; init; }

    /// <summary>Deck by deck.</summary>
    public required IReadOnlyList<DeckFigures> Decks { get; init; }

    /// <summary>Estimated time for what is due and new, from the player's own pace; null before there is one.</summary>
    public TimeSpan? Estimate { get; init; }

    /// <summary>The day on which the next card comes back, or null where none was seen.</summary>
    public DateOnly? NextDay { get; init; }

    /// <summary>Reviews coming up on each of the next seven study days, tomorrow first.</summary>
    public required IReadOnlyList<int> NextWeek { get; init; }

    /// <summary>Computes the figures.</summary>
    /// <param name="catalog">The questions there are.</param>
    /// <param name="record">What the player has done in the quiz.</param>
    /// <param name="fold">Scheduler and goal.</param>
    /// <param name="calendar">Tells the day.</param>
    /// <param name="now">The moment.</param>
    /// <param name="arenaXp">What the player has earned in the arena, see <see cref="ArenaXp"/>.</param>
    public static Overview Of(
        Catalog catalog, StudyRecord record, StudyFold fold, StudyCalendar calendar, DateTimeOffset now, int arenaXp = 0)
    {
        DateOnly today = calendar.DayOf(now);
        DayPlan plan = DayPlan.Of(catalog, record, fold.Scheduler, calendar, now);
        bool IsRipe(Question question) => record.Cards[question.Id].Due.IsReached(now, calendar);
        List<Question> waiting = [.. plan.Learning.Where(question => !IsRipe(question))];
        List<CardState> known = [.. catalog.Questions.Select(q => record.Cards.GetValueOrDefault(q.Id)).OfType<CardState>()];
        int due = plan.Learning.Count(IsRipe) + plan.Due.Length;
        return new()
        {
            Today = today,
            Due = due,
            Learning = waiting.Count,
            NextLearning = waiting.Select(q => (record.Cards[q.Id].Due as Due.At)?.Instant).Min(),
            New = plan.New.Length,
            Unseen = plan.Unseen,
            TotalReviews = record.TotalReviews,
            Tally = record.TallyOf(today),
            DailyGoal = fold.DailyGoal,
            Streak = Streak.Of(record.Days, today),
            Level = PlayerLevel.Of(record.Xp + arenaXp),
            Decks = [.. catalog.Decks.Select(deck => Figures(deck, plan, record, IsRipe))],
            Estimate = EstimateFor(due + plan.New.Length, record),
            NextDay = known.Select(card => (DateOnly?)card.Due.DayIn(calendar)).Where(day => day > today).Min(),
            NextWeek = [.. Enumerable.Range(1, 7).Select(ahead => known.Count(card => card.Due.DayIn(calendar) == today.AddDays(ahead)))],
        };
    }

    private static DeckFigures Figures(Deck deck, DayPlan plan, StudyRecord record, Func<Question, bool> isRipe)
    {
        DayPlan own = plan.Only(question => question.Deck == deck.Id);
        int ripe = own.Learning.Count(isRipe);
        return new(
            deck.Id,
            deck.Title,
            ripe + own.Due.Length,
            own.Learning.Length - ripe,
            own.New.Length,
            deck.Questions.Count(question => record.Cards.ContainsKey(question.Id)),
            deck.Questions.Count);
    }

    /// <summary>The mean time of the last 14 days with reviews, times the number of questions.</summary>
    private static TimeSpan? EstimateFor(int questions, StudyRecord record)
    {
        List<DayTally> recent = [.. record.Days.Where(day => day.Reviews > 0).OrderByDescending(day => day.Day).Take(14)];
        int reviews = recent.Sum(day => day.Reviews);
        return reviews == 0 ? null : questions * (recent.Aggregate(TimeSpan.Zero, (sum, day) => sum + day.Took) / reviews);
    }
}
