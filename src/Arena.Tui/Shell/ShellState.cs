namespace Arena.Tui.Shell;

/// <summary>Everything the program remembers while it runs.</summary>
/// <param name="Stack">The open screens; the last one is shown, the first one never leaves.</param>
internal sealed record ShellState(IReadOnlyList<ScreenState> Stack)
{
    /// <summary>Screens that were left and are remembered: what they were doing goes on, and they come back as they are.</summary>
    public IReadOnlyList<ScreenState> Kept { get; init; } = [];

    public Overlay? Overlay { get; init; }

    public Toast? Toast { get; init; }

    /// <summary>Set when the program is to end.</summary>
    public int? ExitCode { get; init; }

    public ScreenState Top => Stack[^1];

    /// <summary>The screen on which something long goes on, or null.</summary>
    public ScreenState? Busy => Stack.Concat(Kept).FirstOrDefault(screen => screen.IsBusy);

    public ShellState WithTop(ScreenState screen) => this with { Stack = [.. Stack.SkipLast(1), screen] };

    /// <summary>Other screens open: those that left and are worth it are kept, those that came back are no longer.</summary>
    public ShellState WithStack(IReadOnlyList<ScreenState> stack) => this with
    {
        Stack = stack,
        Kept = [.. Kept.Concat(Stack.Where(screen => screen.IsKept)).Where(screen => !stack.Contains(screen, ReferenceEqualityComparer.Instance))],
    };
}
