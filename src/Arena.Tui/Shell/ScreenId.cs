namespace Arena.Tui.Shell;

/// <summary>A screen of the program.</summary>
internal enum ScreenId
{
    Home,
    Quiz,
    Challenges,
    Board,

    /// <summary>One challenge; reached from the list, not by a key of its own.</summary>
    Solving,
}
