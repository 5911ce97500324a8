using Arena.Tui;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Cli;

/// <summary>Opens the interface on the terminal.</summary>
internal static class Interface
{
    /// <summary>Shows Home, or a session on top of it, until the user leaves.</summary>
    /// <param name="arena">The program.</param>
    /// <param name="quiz">The session to start with, or null for Home.</param>
    /// <returns>The exit code.</returns>
    public static int Open(Composition arena, QuizRequest? quiz)
    {
        Appearance look = Appearance.Decide(arena.Settings.Color, arena.Settings.Glyphs, arena.Console.Environment);
        var options = new ArenaOptions
        {
            Start = quiz is null ? StartScreen.Home : StartScreen.Quiz,
            Quiz = quiz ?? new QuizRequest(),
            Theme = look.Theme,
            Glyphs = look.Glyphs,
            Content = arena.Settings.Language,
            Interface = arena.Settings.LanguageName,
            OnFirstFrame = FirstFrame.Watch(arena.Console.Environment),
        };
        return ArenaApp.Run(options, new ArenaHost(arena), arena.Console.Time);
    }
}
