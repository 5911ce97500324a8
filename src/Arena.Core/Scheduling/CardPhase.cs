namespace Arena.Core.Scheduling;

/// <summary>Where a card stands. Stored by name: never renamed.</summary>
public enum CardPhase
{
    /// <summary>Seen, and still in its first steps of minutes.</summary>
    Learning,

    /// <summary>Scheduled in days.</summary>
    Review,

    /// <summary>Forgotten, and in the steps of minutes that follow.</summary>
    Relearning,
}
