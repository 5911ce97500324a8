namespace Arena.Tui.Shell;

/// <summary>How roles become colours.</summary>
public enum Theme
{
    /// <summary>The sixteen colours of the terminal's own palette.</summary>
    Auto,

    /// <summary>No colour: bold, underline and reverse only.</summary>
    Mono,
}
