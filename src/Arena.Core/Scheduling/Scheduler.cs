namespace Arena.Core.Scheduling;

/// <summary>Turns a grade into the next state of a card: FSRS for the memory, steps of minutes around it.</summary>
/// <remarks>
/// The state machine is that of py-fsrs (fsrs/scheduler.py, review_card); elapsed time is counted in study days, as Anki does, so that
/// the hour of a review does not matter. Pure; immutable and therefore safe to share between threads.
/// </remarks>
public sealed class Scheduler(SchedulerSettings settings)
{
    /// <summary>A scheduler with the default settings.</summary>
    public static Scheduler Default { get; } = new(SchedulerSettings.Default);

    /// <summary>The settings it works with.</summary>
    public SchedulerSettings Settings => settings;

    /// <summary>The state of a card after a review.</summary>
    /// <param name="before">The state before, or null for a card never seen.</param>
    /// <param name="grade">How hard the recall was.</param>
    /// <param name="now">The instant of the review.</param>
    /// <param name="day">The study day of the review. A day before that of the last review (a clock put back) counts as the same day.</param>
    public CardState Review(CardState? before, Grade grade, DateTimeOffset now, DateOnly day)
    {
        MemoryState memory = NextMemory(before, grade, day);
        CardPhase phase = before?.Phase ?? CardPhase.Learning;
        int lapses = (before?.Lapses ?? 0) + (phase == CardPhase.Review && grade == Grade.Again ? 1 : 0);
        (CardPhase nextPhase, int step, Due due) = phase == CardPhase.Review
            ? AfterReview(memory, before, grade, now, day)
            : AfterStep(phase, before?.Step ?? 0, memory, before, grade, now, day);
        return new(nextPhase, step, memory, day, due, (before?.Reviews ?? 0) + 1, lapses, before?.FirstDay ?? day);
    }

    /// <summary>Probability that the card is recalled on <paramref name="day"/>.</summary>
    public double Recall01(CardState card, DateOnly day) =>
        Fsrs.Recall(ElapsedDays(card, day), card.Memory.StabilityDays, settings.Parameters);

    private (CardPhase Phase, int Step, Due Due) AfterReview(
        MemoryState memory, CardState? before, Grade grade, DateTimeOffset now, DateOnly day) =>
        grade == Grade.Again && settings.RelearningSteps.Count > 0
            ? (CardPhase.Relearning, 0, new Due.At(now + settings.RelearningSteps[0]))
            : (CardPhase.Review, 0, DueAfter(memory, before, grade, day));

    private (CardPhase Phase, int Step, Due Due) AfterStep(
        CardPhase phase, int step, MemoryState memory, CardState? before, Grade grade, DateTimeOffset now, DateOnly day)
    {
        IReadOnlyList<TimeSpan> steps = phase == CardPhase.Learning ? settings.LearningSteps : settings.RelearningSteps;
        int next = grade switch
        {
            Grade.Again => 0,
            Grade.Hard => step,
            Grade.Good => step + 1,
            _ => int.MaxValue,
        };
        bool graduates = next >= steps.Count || (step >= steps.Count && grade != Grade.Again);
        return graduates
            ? (CardPhase.Review, 0, DueAfter(memory, before, grade, day))
            : (phase, next, new Due.At(now + (grade == Grade.Hard ? HardStep(steps, step) : steps[next])));
    }

    /// <summary>Hard on the first of several steps waits half way to the second; on a single step half as long again.</summary>
    private static TimeSpan HardStep(IReadOnlyList<TimeSpan> steps, int step) => (step, steps.Count) switch
    {
        (0, 1) => steps[0] * 1.5,
        (0, _) => (steps[0] + steps[1]) / 2,
        _ => steps[step],
    };

    /// <summary>The day of the next review, with the buttons kept apart: Hard at most Good, Good above Hard, Easy above Good.</summary>
    private Due.On DueAfter(MemoryState memory, CardState? before, Grade grade, DateOnly day)
    {
        int own = Interval(memory);
        if (before is { Phase: CardPhase.Review } && grade != Grade.Again)
        {
            int hard = Interval(NextMemory(before, Grade.Hard, day));
            int good = Interval(NextMemory(before, Grade.Good, day));
            int easy = Interval(NextMemory(before, Grade.Easy, day));
            hard = Math.Min(hard, good);
            good = Math.Max(good, hard + 1);
            easy = Math.Max(easy, good + 1);
            own = grade switch
            {
                Grade.Hard => hard,
                Grade.Good => good,
                _ => easy,
            };
        }

        return new(day.AddDays(Math.Min(own, settings.MaximumIntervalDays)));
    }

    private MemoryState NextMemory(CardState? before, Grade grade, DateOnly day) => before is null
        ? Fsrs.First(grade, settings.Parameters)
        : Fsrs.Next(before.Memory, grade, ElapsedDays(before, day), settings.Parameters);

    private int Interval(MemoryState memory)
    {
        double days = Fsrs.IntervalDays(memory.StabilityDays, settings.DesiredRetention01, settings.Parameters);
        return (int)Math.Clamp(Math.Round(days), 1, settings.MaximumIntervalDays);
    }

    private static int ElapsedDays(CardState card, DateOnly day) => Math.Max(0, day.DayNumber - card.LastDay.DayNumber);
}
