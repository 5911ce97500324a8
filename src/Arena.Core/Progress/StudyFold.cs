using System.Collections.Immutable;
using System.Globalization;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Progress;

/// <summary>Folds reviews in force into card states and day tallies.</summary>
/// <param name="Scheduler">Computes the card states; another one means another fold.</param>
/// <param name="DailyGoal">Reviews that meet the goal of a day.</param>
/// <remarks>
/// A card is a function of its own reviews, in every order of those of other cards, or undo and rebuilding would not give the same. So
/// fuzz is drawn from the card and the number of its reviews; and balancing, which looks at other cards, happens once, when the four
/// grades are shown (<see cref="Foresee"/>). What it chose is kept with the review as a place in the range, not as a day: under other
/// weights the range is another one, and the place in it still means something.
/// </remarks>
public sealed record StudyFold(Scheduler Scheduler, int DailyGoal)
{
    /// <summary>The default goal of a day.</summary>
    public const int DefaultDailyGoal = 20;

    /// <summary>The fold with the default scheduler and goal.</summary>
    public static StudyFold Default { get; } = new(Scheduler.Default, DefaultDailyGoal);

    /// <summary>The fold that the program works with.</summary>
    public static StudyFold Everyday { get; } = new(new Scheduler(SchedulerSettings.Everyday), DefaultDailyGoal);

    /// <summary>Changes whenever the same reviews would fold to something else, so that what was cached is known to be stale.</summary>
    public string Fingerprint => string.Create(
        CultureInfo.InvariantCulture,
        $"4 {Scheduler.Engine.Fingerprint} {Settings.DesiredRetention01} {string.Join(',', Settings.LearningSteps)} {string.Join(',', Settings.RelearningSteps)} {Settings.MaximumIntervalDays} fuzz {Settings.IsFuzzed} skip {Settings.SkipsSureSteps} goal {DailyGoal}");

    private SchedulerSettings Settings => Scheduler.Settings;

    /// <summary>The same fold with the weights that a player's log led to; itself for null.</summary>
    public StudyFold With(FsrsParameters? adopted) => adopted is null || adopted == Scheduler.Settings.Parameters
        ? this
        : this with { Scheduler = new Scheduler(Scheduler.Settings with { Parameters = adopted }) };

    /// <summary>The state of a card after one more review of it.</summary>
    public CardState Next(CardState? before, JournalEvent.Reviewed reviewed)
    {
        Review review = reviewed.Review;
        double? own = Settings.IsFuzzed ? OwnDraw(review.Question, before) : null;
        double? spread = Settings.IsFuzzed ? review.Spread01 ?? own : null;
        return Scheduler.Review(before, review.Grade, reviewed.At, review.Day, spread);
    }

    /// <summary>The state of a card after it was marked; only a reset changes it.</summary>
    public static CardState Next(CardState before, JournalEvent.CardMarked marked) =>
        marked.Mark == CardMark.Reset ? before.Forgotten(marked.At) : before;

    /// <summary>What each of the four grades would lead to, Again first: what is shown is what a review with that grade gives.</summary>
    /// <param name="before">The card, or null where it was never seen.</param>
    /// <param name="question">Its question.</param>
    /// <param name="now">The instant of the review.</param>
    /// <param name="day">Its study day.</param>
    /// <param name="load">What comes back when.</param>
    public IReadOnlyList<Outlook> Foresee(CardState? before, Question question, DateTimeOffset now, DateOnly day, DueLoad load)
    {
        double? own = Settings.IsFuzzed ? OwnDraw(question.Id, before) : null;
        Outlook Of(Grade grade, double? spread) =>
            new(grade, Scheduler.Review(before, grade, now, day, spread), spread == own ? null : spread);
        ImmutableArray<Outlook> unbalanced = [.. Enum.GetValues<Grade>().Select(grade => Of(grade, own))];
        if (own is not { } draw || !Settings.IsBalanced)
        {
            return unbalanced;
        }

        IReadOnlyList<FuzzRange?> ranges = Scheduler.Ranges(before, now, day);
        ImmutableArray<Outlook> balanced = [.. Enum.GetValues<Grade>().Zip(ranges, (grade, range) => Of(
            grade, range is { } days ? Spread(days, question, day, load, draw) : own))];

        // Chosen grade by grade, a harder one may have got the later day.
        return KeepsOrder(balanced) ? balanced : unbalanced;
    }

    /// <summary>The state of a card after all its reviews in force, in order; null for none.</summary>
    public CardState? CardAfter(IEnumerable<JournalEvent.Reviewed> reviewsOfCard) =>
        reviewsOfCard.Aggregate((CardState?)null, Next);

    /// <summary>The tally of a day after all its reviews in force, in order; null for none.</summary>
    /// <param name="reviewsOfDay">Each with whether its card was never seen before.</param>
    public DayTally? DayAfter(IEnumerable<(JournalEvent.Reviewed Reviewed, bool IsNewCard)> reviewsOfDay) =>
        reviewsOfDay.Aggregate((DayTally?)null, (tally, next) =>
            (tally ?? new DayTally(next.Reviewed.Review.Day)).With(next.Reviewed.Review, next.IsNewCard, DailyGoal));

    private static double OwnDraw(QuestionId question, CardState? before) => FuzzRange.Draw01(question.Value, before?.Reviews ?? 0);

    private static bool KeepsOrder(IReadOnlyList<Outlook> outlooks)
    {
        DateOnly[] days = [.. outlooks.Select(outlook => outlook.Next.Due).OfType<Due.On>().Select(due => due.Day)];
        return days.Zip(days.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    private double Spread(FuzzRange range, Question question, DateOnly day, DueLoad load, double draw01) => LoadBalancer.Spread01(
        range,
        days => load.On(day.AddDays(days)),
        days => load.SiblingDistance(question, day.AddDays(days)),
        days => LoadBalancer.ShareOf(load.Plan.IsBreak(day.AddDays(days)) ? EasyDay.Minimum : Settings.EasyDays[day.AddDays(days).DayOfWeek]),
        draw01);
}
