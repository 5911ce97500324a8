namespace Arena.Tui;

/// <summary>What the program shows first.</summary>
public enum StartScreen
{
    /// <summary>The figures of today.</summary>
    Home,

    /// <summary>A session, started at once.</summary>
    Quiz,

    /// <summary>The list of challenges.</summary>
    Challenges,
}
