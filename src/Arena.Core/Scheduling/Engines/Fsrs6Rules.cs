namespace Arena.Core.Scheduling.Engines;

/// <summary>Where the published implementations of FSRS-6 compute differently. The defaults are those of fsrs-rs.</summary>
public sealed record Fsrs6Rules
{
    /// <summary>The rules of fsrs-rs since November 2025, and ours.</summary>
    public static Fsrs6Rules Default { get; } = new();

    /// <summary>Whether Hard, as Good and Easy, cannot lower the stability on the same day; not so in py-fsrs.</summary>
    public bool HardKeepsStability { get; init; } = true;

    /// <summary>Whether every formula is rounded half up to eight decimals, as ts-fsrs does.</summary>
    public bool RoundsToEightDecimals { get; init; }

    /// <summary>Smallest stability after a first review, in days: 0.1 in ts-fsrs.</summary>
    public double FirstStabilityFloor { get; init; } = Fsrs6.MinimumStabilityDays;

    /// <summary>Largest stability, in days; without bound in py-fsrs.</summary>
    public double StabilityCeiling { get; init; } = Fsrs6.MaximumStabilityDays;

    /// <summary>Whether reviews on the same day have a formula of their own; otherwise they are recalls at full recall, and a lapse is
    /// bounded by the stability itself (the long-term scheduler of ts-fsrs).</summary>
    public bool HasShortTerm { get; init; } = true;
}
