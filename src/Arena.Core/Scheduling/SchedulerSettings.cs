namespace Arena.Core.Scheduling;

/// <summary>How the scheduler turns memory into dates.</summary>
public sealed record SchedulerSettings
{
    /// <summary>The defaults of FSRS and of Anki.</summary>
    public static SchedulerSettings Default { get; } = new();

    /// <summary>The weights of FSRS-6.</summary>
    public FsrsParameters Parameters { get; init; } = FsrsParameters.Default;

    /// <summary>Wanted probability of recall at the next review, 0.70 to 0.97.</summary>
    public double DesiredRetention01 { get; init; } = 0.90;

    /// <summary>Steps of a new card before it is scheduled in days.</summary>
    public IReadOnlyList<TimeSpan> LearningSteps { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>Steps of a forgotten card before it is scheduled in days again.</summary>
    public IReadOnlyList<TimeSpan> RelearningSteps { get; init; } = [TimeSpan.FromMinutes(10)];

    /// <summary>Longest interval, in days.</summary>
    public int MaximumIntervalDays { get; init; } = 36_500;
}
