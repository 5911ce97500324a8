namespace Arena.Core.Sessions;

/// <summary>Why a session is over.</summary>
public enum SessionEnd
{
    /// <summary>Nothing is left.</summary>
    NothingLeft,

    /// <summary>The limit of answers or of time is reached.</summary>
    LimitReached,

    /// <summary>The user left.</summary>
    Left,
}
