using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling;

/// <summary>Turns a grade into the next state of a card: a model of memory, steps of minutes around it, and dates.</summary>
/// <remarks>
/// Elapsed time is counted as the engine asks for: under FSRS-6 in study days, as Anki does, so that the hour of a review does not
/// matter. Pure; immutable and therefore safe to share between threads.
/// </remarks>
public sealed class Scheduler
{
    /// <summary>Time after which a recall shows that something was learnt, and not only still in mind.</summary>
    public static readonly TimeSpan CountingLag = TimeSpan.FromMinutes(10);

    private readonly ReviewRules _rules;

    /// <summary>A scheduler with these settings.</summary>
    /// <param name="settings">Steps, wanted recall and longest interval.</param>
    /// <param name="engine">The model of memory; null for FSRS-6 with the weights of the settings.</param>
    /// <exception cref="ArgumentException">Some of the settings are out of range: every one is named.</exception>
    public Scheduler(SchedulerSettings settings, IMemoryEngine? engine = null)
    {
        if (settings.FindMistakes() is { Count: > 0 } mistakes)
        {
            throw new ArgumentException(string.Join(' ', mistakes), nameof(settings));
        }

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
    /// <param name="spread01">Where in its <see cref="FuzzRange"/> an interval in days lands, from 0 to below 1; null leaves it. The caller
    /// gives it, so that a card is a function of its own reviews.</param>
    public CardState Review(CardState? before, Grade grade, DateTimeOffset now, DateOnly day, double? spread01 = null)
    {
        CardPhase phase = before?.Phase ?? CardPhase.Learning;
        MemoryState? memory = before is { IsForgotten: false } known ? known.Memory : null;
        double elapsed = memory is null || before is null ? 0 : ElapsedDays(before, now, day);
        MemoryState withinDay = WithinDay(before, grade, now);
        ReviewOutcome outcome = _rules.Apply(
            phase, before?.Step ?? 0, memory, grade, elapsed, spread01, EndsSteps(before, grade, withinDay, now));
        Due due = outcome.Wait is { } wait ? new Due.At(now + wait) : new Due.On(day.AddDays(outcome.Days));
        int lapses = (before?.Lapses ?? 0) + (phase == CardPhase.Review && grade == Grade.Again ? 1 : 0);
        return new(outcome.Phase, outcome.Step, outcome.Memory, day, due, (before?.Reviews ?? 0) + 1, lapses, before?.FirstDay ?? day)
        {
            LastAt = now,
            WithinDay = withinDay,
        };
    }

    /// <summary>The days among which fuzz chooses for each grade, Again first; null where a grade leads to a step of minutes.</summary>
    /// <param name="before">The state before, or null for a card never seen.</param>
    /// <param name="now">The instant of the review.</param>
    /// <param name="day">Its study day.</param>
    public IReadOnlyList<FuzzRange?> Ranges(CardState? before, DateTimeOffset now, DateOnly day)
    {
        CardPhase phase = before?.Phase ?? CardPhase.Learning;
        MemoryState? memory = before is { IsForgotten: false } known ? known.Memory : null;
        double elapsed = memory is null || before is null ? 0 : ElapsedDays(before, now, day);
        NextStates next = Engine.NextStates(memory, elapsed);
        return [.. Enum.GetValues<Grade>().Select(grade => _rules.Range(
            phase, before?.Step ?? 0, next, grade, elapsed, EndsSteps(before, grade, WithinDay(before, grade, now), now)))];
    }

    /// <summary>Probability that the card is recalled on <paramref name="day"/>.</summary>
    public double Recall01(CardState card, DateOnly day) => Engine.Recall(card.Memory, StudyDays(card, day));

    /// <summary>Probability that the card is recalled at <paramref name="now"/>.</summary>
    /// <param name="card">The card.</param>
    /// <param name="now">The moment.</param>
    /// <param name="day">Its study day.</param>
    public double Recall01(CardState card, DateTimeOffset now, DateOnly day) => Engine.Recall(card.Memory, ElapsedDays(card, now, day));

    /// <summary>Probability that the card is recalled at <paramref name="now"/>, as FSRS-7 sees it: under every engine the one to ask within
    /// a day, where FSRS-6 knows no time. 0 for a card whose memory within a day nobody kept.</summary>
    public static double RecallWithinDay01(CardState card, DateTimeOffset now) =>
        card.WithinDay is { } memory && card.LastAt is { } last ? Fsrs7.Default.Recall(memory, Math.Max(0, (now - last).TotalDays)) : 0;

    private static MemoryState WithinDay(CardState? before, Grade grade, DateTimeOffset now) =>
        before is { WithinDay: { } memory, LastAt: { } last }
            ? Fsrs7.Default.Next(memory, grade, Math.Max(0, (now - last).TotalDays))
            : Fsrs7.Default.First(grade);

    /// <summary>Whether a second step on the day can be left out: at its end the card would still be recalled as surely as is wanted. A
    /// recall soon after the answer was read shows nothing, so it leaves nothing out.</summary>
    private bool EndsSteps(CardState? before, Grade grade, MemoryState withinDay, DateTimeOffset now) =>
        (before is null || now - before.LastAt >= CountingLag) && Settings.SkipsSureSteps && grade == Grade.Good && _rules.Wait(before?.Phase ?? CardPhase.Learning, before?.Step ?? 0, grade) is { } wait
        && Fsrs7.Default.Recall(withinDay, wait.TotalDays) >= Settings.DesiredRetention01;

    private double ElapsedDays(CardState card, DateTimeOffset now, DateOnly day) => Engine.CountsStudyDays || card.LastAt is not { } last
        ? StudyDays(card, day)
        : Math.Max(0, (now - last).TotalDays);

    private static int StudyDays(CardState card, DateOnly day) => Math.Max(0, day.DayNumber - card.LastDay.DayNumber);
}
