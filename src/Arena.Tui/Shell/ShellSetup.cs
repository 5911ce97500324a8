using Arena.Core.Questions;
using Arena.Tui.Hosting;
using Arena.Tui.Texts;

namespace Arena.Tui.Shell;

/// <summary>What the window is made with and does not change.</summary>
internal sealed record ShellSetup
{
    public required ITexts Texts { get; init; }

    public required Glyphs Glyphs { get; init; }

    public required Theme Theme { get; init; }

    public required Language Content { get; init; }

    public required World World { get; init; }

    public required TimeProvider Time { get; init; }

    public Action? OnFirstFrame { get; init; }

    /// <summary>Runs the work of the world away from the UI thread; in tests, at once.</summary>
    public required Func<Func<Task<ScreenInput?>>, Task<ScreenInput?>> Background { get; init; }

    public static ShellSetup Of(ArenaOptions options, IArenaHost host, TimeProvider time) => new()
    {
        Texts = InterfaceLanguages.For(options.Interface),
        Glyphs = Glyphs.Of(options.Glyphs),
        Theme = options.Theme,
        Content = options.Content,
        World = new World(host),
        Time = time,
        OnFirstFrame = options.OnFirstFrame,
        Background = work => Task.Run(work),
    };
}
