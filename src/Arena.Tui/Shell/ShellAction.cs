namespace Arena.Tui.Shell;

/// <summary>An action that means the same on every screen. A closed set: match on it without a default.</summary>
internal abstract record ShellAction : ScreenInput
{
    private ShellAction()
    {
    }

    public sealed record ShowHelp : ShellAction;

    public sealed record ShowPlaces : ShellAction;

    public sealed record ShowActions : ShellAction;

    public sealed record Go(ScreenId Screen) : ShellAction;

    /// <summary>One step back; never the way out of the program.</summary>
    public sealed record StepBack : ShellAction;

    /// <summary>Leave the screen; the first screen is left for good.</summary>
    public sealed record Leave : ShellAction;

    public sealed record QuitNow : ShellAction;

    public sealed record Suspend : ShellAction;

    public sealed record Repaint : ShellAction;
}
