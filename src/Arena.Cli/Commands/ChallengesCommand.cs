using System.CommandLine;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Hosting;

namespace Arena.Cli.Commands;

/// <summary><c>arena challenges</c>: what there is to solve, and a file to start from.</summary>
internal static class ChallengesCommand
{
    private const int Width = 78;

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        Composition Open(ParseResult parsed) => new(console, options.Read(parsed, console));

        var list = new Command("list", "List the challenges");
        list.SetAction((parsed, cancel) => ListAsync(Open(parsed), cancel));

        var shown = new Argument<string>("ID") { Description = "A challenge, such as heap" };
        var show = new Command("show", "Show the statement of a challenge") { shown };
        show.SetAction(parsed => Show(Open(parsed), parsed.GetRequiredValue(shown)));

        var started = new Argument<string>("ID") { Description = "A challenge, such as heap" };
        var to = new Option<string>("--to") { Description = "Write into DIR; the current folder when left out", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var start = new Command("start", "Write the file to start from") { started, to };
        start.SetAction(parsed => Start(Open(parsed), parsed.GetRequiredValue(started), parsed.GetRequiredValue(to)));

        return new("challenges", "See the challenges and start one") { list, show, start };
    }

    private static async Task<int> ListAsync(Composition arena, CancellationToken cancel)
    {
        IReadOnlyList<ChallengeSummary> all = await arena.Challenges.SummarizeAsync(cancel).ConfigureAwait(false);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.challenges.list/1", new JsonObject
            {
                ["challenges"] = JsonOutput.Array(all.Select(challenge => new JsonObject
                {
                    ["id"] = challenge.Id.Value,
                    ["title"] = challenge.Title.In(arena.Settings.Language),
                    ["tracks"] = JsonOutput.Array(challenge.Tracks.Select(track => (JsonNode?)track)),
                    ["article"] = arena.Challenges.Require(challenge.Id.Value).ArticleDeck.Value,
                    ["best"] = challenge.Best?.Code(),
                    ["submissions"] = challenge.Submissions,
                })),
            });
            return 0;
        }

        foreach (ChallengeSummary challenge in all)
        {
            string best = challenge switch
            {
                { Best: null } => "not tried",
                { BestRatio: { } ratio } => $"AC {Figures.Ratio(ratio)}",
                { Best: Verdict.Accepted } => "AC",
                { Best: { } verdict } => $"{verdict.Code()} {Figures.Count(challenge.Passed)} of {Figures.Count(challenge.Of)}",
            };
            arena.Console.Out.WriteLine($"{Columns.PadRight(challenge.Id.Value, 12)} {Columns.PadRight(challenge.Title.In(arena.Settings.Language), 40)} {Columns.PadRight(string.Join(",", challenge.Tracks), 8)} {best}");
        }

        arena.Console.Error.WriteLine("Begin with: arena challenges start ID");
        return 0;
    }

    private static int Show(Composition arena, string id)
    {
        Challenge challenge = arena.Challenges.Require(id, ErrorCode.NotFound);
        string statement = challenge.Statement.In(arena.Settings.Language);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.challenges.show/1", new JsonObject
            {
                ["id"] = challenge.Id.Value,
                ["title"] = challenge.Title.In(arena.Settings.Language),
                ["statement"] = statement,
                ["contract"] = challenge.Contract,
                ["baseline"] = challenge.Baseline,
                ["references"] = JsonOutput.Array(challenge.References.Select(reference => new JsonObject
                {
                    ["name"] = reference.Name,
                    ["track"] = reference.Track,
                    ["summary"] = reference.Summary,
                })),
            });
            return 0;
        }

        MarkdownLayout.Lines(statement, Width).ToList().ForEach(line => arena.Console.Out.WriteLine(line.ToString()));
        return 0;
    }

    /// <summary>Writes exactly one file, and never over one that is there.</summary>
    private static int Start(Composition arena, string id, string folder)
    {
        Challenge challenge = arena.Challenges.Require(id, ErrorCode.NotFound);
        string path = Path.Combine(folder, challenge.StarterFileName);
        try
        {
            Directory.CreateDirectory(folder);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(file);
            writer.Write(challenge.Starter);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new ArenaException(ErrorCode.Usage, $"'{path}' is there already.", "Nothing was written. Give another folder with --to DIR, or move the file.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{path}' cannot be written: {error.Message}", "Give a folder you may write to with --to DIR.", error);
        }

        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.challenges.start/1", new JsonObject
            {
                ["id"] = challenge.Id.Value,
                ["file"] = Path.GetFullPath(path),
            });
            return 0;
        }

        arena.Console.Out.WriteLine($"Wrote {path}");
        arena.Console.Out.WriteLine($"Edit it, then: arena submit {path}");
        return 0;
    }
}
