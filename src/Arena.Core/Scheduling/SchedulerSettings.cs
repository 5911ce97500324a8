using System.Globalization;

namespace Arena.Core.Scheduling;

/// <summary>How the scheduler turns memory into dates.</summary>
public sealed record SchedulerSettings
{
    /// <summary>Lowest wanted recall: below it more is forgotten between two reviews than a review brings back.</summary>
    public const double LowestRetention01 = 0.70;

    /// <summary>Highest wanted recall: above it the days fill with reviews of what is known.</summary>
    public const double HighestRetention01 = 0.97;

    /// <summary>Longest interval that can be asked for, in days: a hundred years.</summary>
    public const int LongestIntervalDays = 36_500;

    private static readonly TimeSpan ShortestStep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestStep = TimeSpan.FromDays(7);

    /// <summary>The defaults of FSRS and of Anki, with every interval as the model gives it: for comparing and for tests.</summary>
    public static SchedulerSettings Default { get; } = new();

    /// <summary>What the program schedules with: the defaults, days that are spread, and no step that is not needed.</summary>
    public static SchedulerSettings Everyday { get; } = new() { IsFuzzed = true, IsBalanced = true, SkipsSureSteps = true };

    /// <summary>The weights of FSRS-6.</summary>
    public FsrsParameters Parameters { get; init; } = FsrsParameters.Default;

    /// <summary>Wanted probability of recall at the next review, <see cref="LowestRetention01"/> to <see cref="HighestRetention01"/>.</summary>
    public double DesiredRetention01 { get; init; } = 0.90;

    /// <summary>Steps of a new card before it is scheduled in days; each from one second to seven days.</summary>
    public IReadOnlyList<TimeSpan> LearningSteps { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>Steps of a forgotten card before it is scheduled in days again; each from one second to seven days.</summary>
    public IReadOnlyList<TimeSpan> RelearningSteps { get; init; } = [TimeSpan.FromMinutes(10)];

    /// <summary>Longest interval, in days, 1 to <see cref="LongestIntervalDays"/>.</summary>
    public int MaximumIntervalDays { get; init; } = LongestIntervalDays;

    /// <summary>Whether an interval in days is moved within its <see cref="FuzzRange"/>.</summary>
    public bool IsFuzzed { get; init; }

    /// <summary>Whether, of the days it can be moved to, a less full one is preferred; of no meaning without <see cref="IsFuzzed"/>.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Days of the week that take less of the load; of no meaning without <see cref="IsBalanced"/>.</summary>
    public EasyDays EasyDays { get; init; } = EasyDays.None;

    /// <summary>Whether Good leaves out a further step of minutes at whose end FSRS-7 still expects the wanted recall.</summary>
    public bool SkipsSureSteps { get; init; }

    /// <summary>What is wrong with these settings: a sentence for each bad one, with its value and its range. Empty where nothing is.</summary>
    public IReadOnlyList<string> FindMistakes()
    {
        var mistakes = new List<string>();
        if (!(DesiredRetention01 >= LowestRetention01 && DesiredRetention01 <= HighestRetention01))
        {
            mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"The desired retention is {DesiredRetention01}; it must be {LowestRetention01:0.00} to {HighestRetention01:0.00}."));
        }

        if (MaximumIntervalDays is < 1 or > LongestIntervalDays)
        {
            mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"The maximum interval is {MaximumIntervalDays} days; it must be 1 to {LongestIntervalDays}."));
        }

        mistakes.AddRange(BadSteps("learning", LearningSteps));
        mistakes.AddRange(BadSteps("relearning", RelearningSteps));
        return mistakes;
    }

    private static IEnumerable<string> BadSteps(string name, IReadOnlyList<TimeSpan> steps) => steps
        .Select((step, i) => (Step: step, Number: i + 1))
        .Where(entry => entry.Step < ShortestStep || entry.Step > LongestStep)
        .Select(entry => string.Create(
            CultureInfo.InvariantCulture, $"Step {entry.Number} of {name} is {entry.Step.TotalSeconds} seconds; it must be {ShortestStep.TotalSeconds} to {LongestStep.TotalSeconds}."));
}
