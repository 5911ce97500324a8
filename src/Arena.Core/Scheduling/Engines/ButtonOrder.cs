namespace Arena.Core.Scheduling.Engines;

/// <summary>Whether the intervals of the grades are kept apart.</summary>
public enum ButtonOrder
{
    /// <summary>As the formulas give them: py-fsrs, fsrs-rs.</summary>
    Free,

    /// <summary>Hard at most Good, Good above Hard, Easy above Good: Anki, ts-fsrs, and ours.</summary>
    Kept,

    /// <summary>Again at most Hard, then each above the one before: the long-term scheduler of ts-fsrs.</summary>
    KeptFromAgain,
}
