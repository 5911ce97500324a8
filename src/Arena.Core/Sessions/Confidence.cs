namespace Arena.Core.Sessions;

/// <summary>How sure the user said to be when answering. Feeds calibration, never the grade.</summary>
public enum Confidence
{
    /// <summary>Answered as known.</summary>
    Sure,

    /// <summary>Answered as a guess.</summary>
    Guess,
}
