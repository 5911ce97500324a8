namespace Arena.Tui.Shell;

/// <summary>Something that happened to the program. A closed set: match on it without a default.</summary>
internal abstract record ShellInput
{
    private ShellInput()
    {
    }

    /// <summary>A key was pressed.</summary>
    public sealed record Pressed(KeyStroke Key) : ShellInput;

    /// <summary>A text was pasted; it never acts as keys.</summary>
    public sealed record Pasted(string Text) : ShellInput;

    /// <summary>The world answered.</summary>
    public sealed record Answered(ScreenInput Input) : ShellInput;

    /// <summary>The world failed; everything is as it was.</summary>
    public sealed record Failed(Effect Effect, string Message) : ShellInput;

    /// <summary>The program is on screen.</summary>
    public sealed record Started : ShellInput;
}
