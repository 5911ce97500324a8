using System.CommandLine;
using Arena.Cli.Console;

namespace Arena.Cli.Commands;

/// <summary>Every verb of the command line.</summary>
internal static class CommandTree
{
    public static RootCommand Build(GlobalOptions options, CliConsole console)
    {
        var root = new RootCommand("Learn algorithms and large-model systems by doing them: a daily quiz, and an arena for your code.")
        {
            QuizCommand.Build(options, console),
            DueCommand.Build(options, console),
            StatusCommand.Build(options, console),
            QuestionsCommand.Build(options, console),
            ChallengesCommand.Build(options, console),
            SubmitCommand.Build(options, console),
            BoardCommand.Build(options, console),
            SubmissionsCommand.Build(options, console),
            FsrsCommand.Build(options, console),
            DoctorCommand.Build(options, console),
            VersionCommand.Build(options, console),
        };
        options.AddTo(root);
        RootHelp.AddTo(root);
        root.SetAction((parsed, cancel) => OpenAsync(new Composition(console, options.Read(parsed, console)), cancel));
        return root;
    }

    /// <summary>Home on a terminal; without one, what <c>arena status</c> prints.</summary>
    private static async Task<int> OpenAsync(Composition arena, CancellationToken cancel) =>
        arena.Console.IsInteractive && !arena.Settings.Plain && !arena.Settings.Json
            ? Interface.Open(arena, quiz: null)
            : await StatusCommand.RunAsync(arena, cancel).ConfigureAwait(false);
}
