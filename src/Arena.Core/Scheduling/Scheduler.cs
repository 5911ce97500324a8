using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling;

/// <summary>Turns a grade into the next state of a card: a model of memory, steps of minutes around it, and dates.</summary>
/// <remarks>
/// Elapsed time is counted as the engine asks for: under FSRS-6 in study days, as Anki does, so that the hour of a review does not
/// matter. Pure; immutable and therefore safe to share between threads.
/// </remarks>
public sealed class Scheduler
{
    private readonly ReviewRules _rules;

    /// <summary>A scheduler with these settings.</summary>
    /// <param name="settings">Steps, wanted recall and longest interval.</param>
    /// <param name="engine">The model of memory; null for FSRS-6 with the weights of the settings.</param>
    public Scheduler(SchedulerSettings settings, IMemoryEngine? engine = null)
    {
        Settings = settings;
        Engine = engine ?? new Fsrs6(settings.Parameters);
        _rules = new(SchedulingProfile.Arena, settings, Engine);
    }

    /// <summary>A scheduler with the default settings.</summary>
    public static Scheduler Default { get; } = new(SchedulerSettings.Default);

    /// <summary>The settings it works with.</summary>
    public SchedulerSettings Settings { get; }

    /// <summary>The model of memory it works with.</summary>
    public IMemoryEngine Engine { get; }

    /// <summary>The state of a card after a review.</summary>
    /// <param name="before">The state before, or null for a card never seen.</param>
    /// <param name="grade">How hard the recall was.</param>
    /// <param name="now">The instant of the review.</param>
    /// <param name="day">The study day of the review. A day before that of the last review (a clock put back) counts as the same day.</param>
    public CardState Review(CardState? before, Grade grade, DateTimeOffset now, DateOnly day)
    {
        CardPhase phase = before?.Phase ?? CardPhase.Learning;
        double elapsed = before is null ? 0 : ElapsedDays(before, now, day);
        ReviewOutcome outcome = _rules.Apply(phase, before?.Step ?? 0, before?.Memory, grade, elapsed);
        Due due = outcome.Wait is { } wait ? new Due.At(now + wait) : new Due.On(day.AddDays(outcome.Days));
        int lapses = (before?.Lapses ?? 0) + (phase == CardPhase.Review && grade == Grade.Again ? 1 : 0);
        return new(outcome.Phase, outcome.Step, outcome.Memory, day, due, (before?.Reviews ?? 0) + 1, lapses, before?.FirstDay ?? day)
        {
            LastAt = now,
        };
    }

    /// <summary>Probability that the card is recalled on <paramref name="day"/>.</summary>
    public double Recall01(CardState card, DateOnly day) => Engine.Recall(card.Memory, StudyDays(card, day));

    /// <summary>Probability that the card is recalled at <paramref name="now"/>.</summary>
    /// <param name="card">The card.</param>
    /// <param name="now">The moment.</param>
    /// <param name="day">Its study day.</param>
    public double Recall01(CardState card, DateTimeOffset now, DateOnly day) => Engine.Recall(card.Memory, ElapsedDays(card, now, day));

    private double ElapsedDays(CardState card, DateTimeOffset now, DateOnly day) => Engine.CountsStudyDays || card.LastAt is not { } last
        ? StudyDays(card, day)
        : Math.Max(0, (now - last).TotalDays);

    private static int StudyDays(CardState card, DateOnly day) => Math.Max(0, day.DayNumber - card.LastDay.DayNumber);
}
