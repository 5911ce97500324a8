namespace Arena.Core.Scheduling;

/// <summary>How hard the recall was. The numbers are those of FSRS and of the keys.</summary>
public enum Grade
{
    /// <summary>Not recalled.</summary>
    Again = 1,

    /// <summary>Recalled with great effort, with a hint, or at the second try.</summary>
    Hard = 2,

    /// <summary>Recalled.</summary>
    Good = 3,

    /// <summary>Recalled at once; only ever the user's choice.</summary>
    Easy = 4,
}
