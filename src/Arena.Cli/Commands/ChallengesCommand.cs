using System.CommandLine;
using System.Text.Json.Nodes;
using Arena.Cli.Challenges;
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
        var editorial = new Option<bool>("--editorial") { Description = "Show how it can be solved as well" };
        var show = new Command("show", "Show the statement of a challenge") { shown, editorial };
        show.SetAction(parsed => Show(Open(parsed), parsed.GetRequiredValue(shown), parsed.GetValue(editorial)));

        var started = new Argument<string>("ID") { Description = "A challenge, such as heap" };
        var to = new Option<string>("--to") { Description = "Write into DIR; the current folder when left out", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var track = new Option<string?>("--track") { Description = "cpu or gpu", HelpName = "T" };
        var start = new Command("start", "Write the file to start from, and a project file for your editor") { started, to, track };
        start.SetAction(parsed => Start(Open(parsed), parsed.GetRequiredValue(started), parsed.GetRequiredValue(to), parsed.GetValue(track)));

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

    private static int Show(Composition arena, string id, bool withEditorial)
    {
        Challenge challenge = arena.Challenges.Require(id, ErrorCode.NotFound);
        string statement = challenge.Statement.In(arena.Settings.Language);
        string editorial = challenge.Editorial.In(arena.Settings.Language);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.challenges.show/1", new JsonObject
            {
                ["id"] = challenge.Id.Value,
                ["title"] = challenge.Title.In(arena.Settings.Language),
                ["article"] = challenge.ArticleDeck.Value,
                ["level"] = challenge.Level,
                ["statement"] = statement,
                ["editorial"] = editorial,
                ["tracks"] = JsonOutput.Array(challenge.Tracks.Select(Json)),
            });
            return 0;
        }

        string text = withEditorial ? $"{statement}\n\n{editorial}" : statement;
        MarkdownLayout.Lines(text, Width).ToList().ForEach(line => arena.Console.Out.WriteLine(line.ToString()));
        if (!withEditorial && editorial.Length > 0)
        {
            arena.Console.Error.WriteLine($"How it can be solved: arena challenges show {challenge.Id} --editorial");
        }

        return 0;
    }

    private static JsonObject Json(ChallengeTrack track) => new()
    {
        ["track"] = track.Name,
        ["contract"] = track.Contract,
        ["baseline"] = track.Baseline,
        ["limit_reference"] = track.LimitReference,
        ["memory_bytes"] = track.MemoryLimit,
        ["groups"] = JsonOutput.Array(track.Groups.Select(group => (JsonNode?)group)),
        ["shapes"] = JsonOutput.Array(track.Shapes.Select(shape => (JsonNode?)shape)),
        ["tolerance"] = track.Tolerance,
        ["references"] = JsonOutput.Array(track.References.Select(reference => new JsonObject
        {
            ["name"] = reference.Name,
            ["track"] = reference.Track,
            ["summary"] = reference.Summary,
        })),
    };

    private static int Start(Composition arena, string id, string folder, string? givenTrack)
    {
        Challenge challenge = arena.Challenges.Require(id, ErrorCode.NotFound);
        ChallengeTrack track = ChallengeDesk.ResolveTrack(challenge, givenTrack);
        string path = new StarterFolder(arena.Console.ProgramDirectory).Write(track, folder);
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.challenges.start/1", new JsonObject
            {
                ["id"] = challenge.Id.Value,
                ["track"] = track.Name,
                ["file"] = Path.GetFullPath(path),
                ["project"] = Path.GetFullPath(Path.Combine(folder, StarterFolder.ProjectName)),
            });
            return 0;
        }

        arena.Console.Out.WriteLine($"Wrote {path}, and beside it {StarterFolder.ProjectName} for your editor.");
        arena.Console.Out.WriteLine($"Edit it, then: arena submit {path}");
        return 0;
    }
}
