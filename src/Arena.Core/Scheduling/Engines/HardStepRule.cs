namespace Arena.Core.Scheduling.Engines;

/// <summary>How long Hard waits on a step of minutes. On the only step it is always half as long again.</summary>
public enum HardStepRule
{
    /// <summary>On the first step half way to the second, later the step again: py-fsrs, Anki, and ours.</summary>
    RepeatsStep,

    /// <summary>On every step the mean of the first two, in whole minutes, half up: ts-fsrs.</summary>
    MeanOfFirstTwo,
}
