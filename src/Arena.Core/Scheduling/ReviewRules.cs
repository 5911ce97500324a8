using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling;

/// <summary>The state machine of a card: a model of memory, with steps of minutes around it.</summary>
/// <param name="profile">The choices where implementations differ.</param>
/// <param name="settings">Steps, wanted recall and longest interval.</param>
/// <param name="engine">The model of memory.</param>
/// <remarks>As in py-fsrs (fsrs/scheduler.py, review_card). Pure; immutable and therefore safe to share between threads.</remarks>
public sealed class ReviewRules(SchedulingProfile profile, SchedulerSettings settings, IMemoryEngine engine)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>What a review does.</summary>
    /// <param name="phase">Where the card stands; learning for a card never seen.</param>
    /// <param name="step">Its step.</param>
    /// <param name="memory">Its memory, or null for a card never seen.</param>
    /// <param name="grade">How hard the recall was.</param>
    /// <param name="elapsedDays">Days since the last review, as the engine counts them.</param>
    /// <param name="fuzz01">Moves an interval in days within its <see cref="FuzzRange"/>; null leaves it.</param>
    public ReviewOutcome Apply(
        CardPhase phase, int step, MemoryState? memory, Grade grade, double elapsedDays, double? fuzz01 = null)
    {
        NextStates next = engine.NextStates(memory, elapsedDays);
        bool isSeen = memory is not null;
        return StepAfter(phase, step, grade) switch
        {
            (_, var wait) when wait >= Day && profile.DayLongStepsAreReviews => new(CardPhase.Review, 0, next[grade], wait, 0, next),
            (var nextStep, { } wait) => new(phase == CardPhase.Review ? CardPhase.Relearning : phase, nextStep, next[grade], wait, 0, next),
            _ => new(CardPhase.Review, 0, next[grade], null, Days(next, isSeen && phase == CardPhase.Review, elapsedDays, fuzz01)[grade], next),
        };
    }

    /// <summary>Whole days after each grade.</summary>
    /// <param name="next">The memory after each.</param>
    /// <param name="inReview">Whether the card is scheduled in days before the review: only then the buttons stand for days side by side.</param>
    /// <param name="elapsedDays">Days since the last review; a longer interval is not moved below them.</param>
    /// <param name="fuzz01">Moves each within its range; null leaves it.</param>
    public DayIntervals Days(NextStates next, bool inReview, double elapsedDays = 0, double? fuzz01 = null)
    {
        int Of(MemoryState memory) => fuzz01 is { } draw01 ? Fuzzed(Days(memory), elapsedDays, draw01) : Days(memory);
        var own = new DayIntervals(Of(next.Again), Of(next.Hard), Of(next.Good), Of(next.Easy));
        bool isOrdered = inReview || profile.Order == ButtonOrder.KeptFromAgain;
        return isOrdered ? own.Ordered(profile.Order, settings.MaximumIntervalDays) : own;
    }

    /// <summary>The step that follows, or no wait where the card goes to, or stays in, review.</summary>
    private (int Step, TimeSpan? Wait) StepAfter(CardPhase phase, int step, Grade grade)
    {
        IReadOnlyList<TimeSpan> steps = Steps(phase);
        if (steps.Count == 0 || (phase == CardPhase.Review && grade != Grade.Again))
        {
            return (0, null);
        }

        return grade switch
        {
            Grade.Again => (0, steps[0]),
            Grade.Hard when step < steps.Count => (step, HardStep(steps, step)),
            Grade.Good when step + 1 < steps.Count => (step + 1, steps[step + 1]),
            _ => (0, null),
        };
    }

    /// <summary>A card in review takes the steps of relearning; without a rule for the same day there are no steps.</summary>
    private IReadOnlyList<TimeSpan> Steps(CardPhase phase) => (profile.Rules.HasShortTerm, phase) switch
    {
        (false, _) => [],
        (_, CardPhase.Learning) => settings.LearningSteps,
        _ => settings.RelearningSteps,
    };

    private TimeSpan HardStep(IReadOnlyList<TimeSpan> steps, int step)
    {
        bool asTypeScript = profile.HardStep == HardStepRule.MeanOfFirstTwo;
        TimeSpan wait = (step, steps.Count) switch
        {
            (_, 1) => steps[0] * 1.5,
            _ when step == 0 || asTypeScript => (steps[0] + steps[1]) / 2,
            _ => steps[step],
        };
        return asTypeScript ? TimeSpan.FromMinutes(Math.Floor(wait.TotalMinutes + 0.5)) : wait;
    }

    private int Fuzzed(int days, double elapsedDays, double draw01)
    {
        int minimum = days > elapsedDays ? (int)elapsedDays + 1 : 1;
        return FuzzRange.Of(days, minimum, settings.MaximumIntervalDays).Pick(draw01);
    }

    private int Days(MemoryState memory)
    {
        double days = engine.Interval(memory, settings.DesiredRetention01);
        return (int)Math.Clamp(Math.Round(days, profile.Rounding), 1, settings.MaximumIntervalDays);
    }
}
