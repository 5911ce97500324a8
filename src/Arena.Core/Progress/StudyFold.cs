using Arena.Core.Journal;
using Arena.Core.Scheduling;

namespace Arena.Core.Progress;

/// <summary>Folds reviews in force into card states and day tallies.</summary>
/// <param name="Scheduler">Computes the card states; another one means another fold.</param>
/// <param name="DailyGoal">Reviews that meet the goal of a day.</param>
public sealed record StudyFold(Scheduler Scheduler, int DailyGoal)
{
    /// <summary>The default goal of a day.</summary>
    public const int DefaultDailyGoal = 20;

    /// <summary>The fold with the default scheduler and goal.</summary>
    public static StudyFold Default { get; } = new(Scheduler.Default, DefaultDailyGoal);

    /// <summary>Changes whenever the same reviews would fold to something else, so that what was cached is known to be stale.</summary>
    public string Fingerprint => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"2 {Scheduler.Engine.Fingerprint} {Scheduler.Settings.DesiredRetention01} {string.Join(',', Scheduler.Settings.LearningSteps)} {string.Join(',', Scheduler.Settings.RelearningSteps)} {Scheduler.Settings.MaximumIntervalDays} goal {DailyGoal}");

    /// <summary>The same fold with the weights that a player's log led to; itself for null.</summary>
    public StudyFold With(FsrsParameters? adopted) => adopted is null || adopted == Scheduler.Settings.Parameters
        ? this
        : this with { Scheduler = new Scheduler(Scheduler.Settings with { Parameters = adopted }) };

    /// <summary>The state of a card after one more review of it.</summary>
    public CardState Next(CardState? before, JournalEvent.Reviewed reviewed) =>
        Scheduler.Review(before, reviewed.Review.Grade, reviewed.At, reviewed.Review.Day);

    /// <summary>The state of a card after all its reviews in force, in order; null for none.</summary>
    public CardState? CardAfter(IEnumerable<JournalEvent.Reviewed> reviewsOfCard) =>
        reviewsOfCard.Aggregate((CardState?)null, Next);

    /// <summary>The tally of a day after all its reviews in force, in order; null for none.</summary>
    /// <param name="reviewsOfDay">Each with whether its card was never seen before.</param>
    public DayTally? DayAfter(IEnumerable<(JournalEvent.Reviewed Reviewed, bool IsNewCard)> reviewsOfDay) =>
        reviewsOfDay.Aggregate((DayTally?)null, (tally, next) =>
            (tally ?? new DayTally(next.Reviewed.Review.Day)).With(next.Reviewed.Review, next.IsNewCard, DailyGoal));
}
