using Arena.Core.Questions;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui;

/// <summary>How the interface starts and looks.</summary>
public sealed record ArenaOptions
{
    /// <summary>What is shown first; Home lies below it in any case.</summary>
    public StartScreen Start { get; init; }

    /// <summary>The session to start with <see cref="StartScreen.Quiz"/>.</summary>
    public QuizRequest Quiz { get; init; } = new();

    /// <summary>How roles become colours, see <see cref="Appearance"/>.</summary>
    public Theme Theme { get; init; }

    /// <summary>Which characters may be drawn, see <see cref="Appearance"/>.</summary>
    public GlyphTier Glyphs { get; init; }

    /// <summary>The language of questions and statements.</summary>
    public Language Content { get; init; }

    /// <summary>The language of the interface, such as <c>en</c> or <c>zh-CN</c>; English where there is no interface in it.</summary>
    public string Interface { get; init; } = "en";

    /// <summary>Called once, on the UI thread, when the first frame is on the terminal: for measuring how long that took.</summary>
    public Action? OnFirstFrame { get; init; }
}
