using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Arena.Cli.Challenges;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Text;

namespace Arena.Cli.Commands;

/// <summary><c>arena board</c>: where submissions stand beside our references on this machine. Measures nothing.</summary>
internal static class BoardCommand
{
    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "A challenge, such as heap; all when left out", Arity = ArgumentArity.ZeroOrOne };
        var track = new Option<string?>("--track") { Description = "cpu or gpu", HelpName = "T" };
        var command = new Command("board", "Show the leaderboard of a challenge") { id, track };
        command.SetAction((parsed, cancel) => RunAsync(
            new Composition(console, options.Read(parsed, console)), parsed.GetValue(id), parsed.GetValue(track), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Composition arena, string? id, string? track, CancellationToken cancel)
    {
        IReadOnlyList<Challenge> challenges = id is null ? arena.Challenges.Catalog.All : [arena.Challenges.Require(id, ErrorCode.Usage)];
        if (arena.Settings.Json && challenges.Count != 1)
        {
            throw new ArenaException(ErrorCode.Usage, "A board in JSON is of one challenge.", "Name it: arena board ID --json");
        }

        foreach (Challenge challenge in challenges)
        {
            string wanted = ChallengeDesk.ResolveTrack(challenge, track);
            IReadOnlyList<BoardEntry> entries = await arena.Challenges.ReadBoardAsync(challenge, wanted, cancel).ConfigureAwait(false);
            if (arena.Settings.Json)
            {
                JsonOutput.Write(arena.Console.Out, "arena.board/1", Json(arena, challenge, wanted, entries));
            }
            else
            {
                Lines(arena, challenge, wanted, entries).ToList().ForEach(arena.Console.Out.WriteLine);
            }
        }

        return 0;
    }

    private static JsonObject Json(Composition arena, Challenge challenge, string track, IReadOnlyList<BoardEntry> entries) => new()
    {
        ["challenge"] = challenge.Id.Value,
        ["track"] = track,
        ["hardware"] = arena.Challenges.Judge.Hardware.Class,
        ["entries"] = JsonOutput.Array(entries.Select(entry => new JsonObject
        {
            ["name"] = entry.Name,
            ["kind"] = entry.IsReference ? "reference" : "submission",
            ["device"] = entry.Device,
            ["ratio"] = entry.Ratio is { } ratio ? SubmissionJson.Of(ratio) : null,
            ["rank"] = entry.Rank,
            ["emulated"] = entry.IsEmulated,
            ["track"] = entry.Track,
            ["submission"] = entry.Submission?.Value,
            ["at"] = entry.At is { } at ? JsonOutput.Instant(at) : null,
        })),
    };

    private static IEnumerable<string> Lines(Composition arena, Challenge challenge, string track, IReadOnlyList<BoardEntry> entries)
    {
        yield return $"{challenge.Id}  {challenge.Title.In(arena.Settings.Language)}  track {track}  {arena.Challenges.Judge.Hardware.Class}";
        int width = entries.Max(entry => ColumnWidth.Of(entry.Name));
        yield return $"  #  {Columns.PadRight("who", width)}  kind        ratio to {challenge.Baseline}  when";
        foreach (BoardEntry entry in entries)
        {
            string rank = entry.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-";
            string ratio = entry.Ratio is { } measured ? Figures.Ratio(measured) : "not timed yet";
            string when = entry.At is { } at
                ? TimeZoneInfo.ConvertTime(at, arena.Console.Time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                : "";
            yield return $"{Columns.PadLeft(rank, 3)}  {Columns.PadRight(entry.Name, width)}  {(entry.IsReference ? "reference " : "submission")}  {Columns.PadRight(ratio, 9 + challenge.Baseline.Length)}  {when}".TrimEnd();
        }

        if (entries.All(entry => entry.IsReference))
        {
            yield return $"Nothing of yours yet. Begin with: arena challenges start {challenge.Id}";
        }
    }
}
