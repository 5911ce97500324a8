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

/// <summary><c>arena board</c>: where submissions stand beside our references on this machine. Measures nothing unless asked to.</summary>
internal static class BoardCommand
{
    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "A challenge, such as heap; all when left out", Arity = ArgumentArity.ZeroOrOne };
        var track = new Option<string?>("--track") { Description = "cpu or gpu; both when left out", HelpName = "T" };
        var device = new Option<string?>("--device") { Description = "The device of the gpu track, such as cuda:0; the best when left out", HelpName = "D" };
        var refresh = new Option<bool>("--refresh") { Description = "Time our references on this machine first; takes a quarter of a minute for each" };
        var all = new Option<bool>("--all") { Description = "List submissions that their player has outdone, too" };
        var command = new Command("board", "Show the leaderboards of a challenge") { id, track, device, all, refresh };
        command.SetAction((parsed, cancel) => RunAsync(
            new Composition(console, options.Read(parsed, console)),
            new(parsed.GetValue(id), parsed.GetValue(track), parsed.GetValue(device), parsed.GetValue(all), parsed.GetValue(refresh)), cancel));
        return command;
    }

    private sealed record Wanted(string? Id, string? Track, string? Device, bool All, bool Refresh);

    private static async Task<int> RunAsync(Composition arena, Wanted wanted, CancellationToken cancel)
    {
        IReadOnlyList<Challenge> challenges = wanted.Id is null ? arena.Challenges.Catalog.All : [arena.Challenges.Require(wanted.Id, ErrorCode.Usage)];
        if (arena.Settings.Json && challenges.Count != 1)
        {
            throw new ArenaException(ErrorCode.Usage, "A board in JSON is of one challenge.", "Name it: arena board ID --json");
        }

        using var signals = Signals.Listen(cancel);
        try
        {
            foreach (Challenge challenge in challenges)
            {
                await ShowAsync(arena, challenge, wanted, signals.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (signals.ExitCode is { } code)
        {
            arena.Console.Error.WriteLine("arena: stopped. References that were timed are recorded; see: arena board");
            return code;
        }

        return 0;
    }

    private static async Task ShowAsync(Composition arena, Challenge challenge, Wanted wanted, CancellationToken cancel)
    {
        IReadOnlyList<ChallengeTrack> tracks = wanted.Track is null ? challenge.Tracks : [ChallengeDesk.ResolveTrack(challenge, wanted.Track)];
        List<(ChallengeTrack Track, string Hardware, IReadOnlyList<BoardEntry> Entries)> boards = [];
        foreach (ChallengeTrack track in tracks)
        {
            // A device named without a track means the track that has devices.
            string? named = track.RunsOnDevice || wanted.Track is not null ? wanted.Device : null;
            ComputeDevice device = await arena.Challenges.ResolveDeviceAsync(track, named, cancel).ConfigureAwait(false);
            if (wanted.Refresh)
            {
                await RefreshAsync(arena, challenge, track, device, cancel).ConfigureAwait(false);
            }

            string hardware = arena.Challenges.Judge.HardwareOf(device).Class;
            boards.Add((track, hardware, await arena.Challenges.ReadBoardAsync(challenge, track, device, cancel, wanted.All).ConfigureAwait(false)));
        }

        if (arena.Settings.Json)
        {
            string shown = tracks.Count == 1 ? tracks[0].Name : "all";
            JsonOutput.Write(arena.Console.Out, "arena.board/1", Json(challenge, shown, boards[0].Hardware, boards.SelectMany(board => board.Entries)));
            return;
        }

        foreach ((ChallengeTrack track, string hardware, IReadOnlyList<BoardEntry> entries) in boards)
        {
            Lines(arena, challenge, track, hardware, entries).ToList().ForEach(arena.Console.Out.WriteLine);
        }
    }

    private static async Task RefreshAsync(Composition arena, Challenge challenge, ChallengeTrack track, ComputeDevice device, CancellationToken cancel)
    {
        await arena.Data.Journal.CheckWritableAsync(cancel).ConfigureAwait(false);
        await foreach (ReferenceStep step in arena.Challenges.TimeReferencesAsync(challenge, track, device, cancel).ConfigureAwait(false))
        {
            if (!arena.Settings.Quiet && step is not ReferenceStep.Round)
            {
                arena.Console.Error.WriteLine(ReferenceText.Of(step));
            }
        }
    }

    private static JsonObject Json(Challenge challenge, string track, string hardware, IEnumerable<BoardEntry> entries) => new()
    {
        ["challenge"] = challenge.Id.Value,
        ["track"] = track,
        ["hardware"] = hardware,
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

    private static IEnumerable<string> Lines(Composition arena, Challenge challenge, ChallengeTrack track, string hardware, IReadOnlyList<BoardEntry> entries)
    {
        yield return $"{challenge.Id}  {challenge.Title.In(arena.Settings.Language)}  track {track.Name}  {hardware}";
        int width = entries.Max(entry => ColumnWidth.Of(entry.Name));
        string ratioTitle = $"ratio to {track.Baseline}";
        int ratioWidth = Math.Max(ratioTitle.Length, entries.Max(entry => Ratio(entry).Length));
        yield return $"  #  {Columns.PadRight("who", width)}  kind        {Columns.PadRight(ratioTitle, ratioWidth)}  when";
        foreach (BoardEntry entry in entries)
        {
            string rank = entry.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-";
            string when = entry.At is { } at
                ? TimeZoneInfo.ConvertTime(at, arena.Console.Time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                : "";
            yield return $"{Columns.PadLeft(rank, 3)}  {Columns.PadRight(entry.Name, width)}  {(entry.IsReference ? "reference " : "submission")}  {Columns.PadRight(Ratio(entry), ratioWidth)}  {when}".TrimEnd();
        }

        if (entries.All(entry => entry.IsReference))
        {
            yield return $"Nothing of yours yet. Begin with: arena challenges start {challenge.Id}{(track == challenge.Tracks[0] ? "" : $" --track {track.Name}")}";
        }

        if (entries.Any(entry => entry is { IsReference: true, Ratio: null, IsEmulated: false }))
        {
            yield return $"To time our references on this machine: arena board {challenge.Id} --track {track.Name} --refresh";
        }
    }

    private static string Ratio(BoardEntry entry) => entry switch
    {
        { IsEmulated: true } => $"emulated on {entry.Device}, not ranked",
        { Ratio: { } measured, IsOutdone: true } => $"{Figures.Ratio(measured)} outdone",
        { Ratio: { } measured, Rank: null } => $"{Figures.Ratio(measured)} inconclusive",
        { Ratio: { } measured } => Figures.Ratio(measured),
        _ => "not timed yet",
    };
}
