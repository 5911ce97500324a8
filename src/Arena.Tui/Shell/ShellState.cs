namespace Arena.Tui.Shell;

/// <summary>Everything the program remembers while it is on screen.</summary>
/// <param name="Stack">The open screens; the last one is shown, the first one never leaves.</param>
internal sealed record ShellState(IReadOnlyList<ScreenState> Stack)
{
    public Overlay? Overlay { get; init; }

    public Toast? Toast { get; init; }

    /// <summary>Set when the program is to end.</summary>
    public int? ExitCode { get; init; }

    public ScreenState Top => Stack[^1];

    public ShellState WithTop(ScreenState screen) => this with { Stack = [.. Stack.SkipLast(1), screen] };
}
