using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Content.Decks;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;
using Arena.Storage;
using Arena.Tui.Shell;

namespace Arena.Cli.Commands;

/// <summary><c>arena doctor</c>: what this machine has, and whether data and content are sound.</summary>
internal static class DoctorCommand
{
    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var rebuild = new Option<bool>("--rebuild") { Description = "Make the store anew from the journal" };
        var command = new Command("doctor", "Look at terminal, data, decks and the judge") { rebuild };
        command.SetAction((parsed, cancel) =>
            RunAsync(new Composition(console, options.Read(parsed, console)), parsed.GetValue(rebuild), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Composition arena, bool rebuild, CancellationToken cancel)
    {
        List<Finding> data = await ExamineAsync(arena, rebuild, cancel).ConfigureAwait(false);
        Catalog catalog = CatalogReader.Read(CatalogReader.FindFiles(arena.ContentRoot, arena.Settings.UserDecks));
        List<Finding> findings =
        [
            .. Machine(arena),
            .. data,
            .. Content(arena, catalog),
            await TryJudgeAsync(arena, cancel).ConfigureAwait(false),
            .. await DevicesAsync(arena, cancel).ConfigureAwait(false),
            new(FindingState.Note, "sandbox", "submissions run in a process of their own with limits, and with your rights: submit only code that you would run"),
        ];
        if (arena.Settings.Json)
        {
            JsonOutput.Write(arena.Console.Out, "arena.doctor/1", new JsonObject
            {
                ["findings"] = JsonOutput.Array(findings.Select(finding => new JsonObject
                {
                    ["about"] = finding.About,
                    ["state"] = finding.State.ToString().ToLowerInvariant(),
                    ["text"] = finding.Text,
                })),
            });
        }
        else
        {
            findings.ForEach(finding => arena.Console.Out.WriteLine($"{Mark(finding.State)} {finding.About,-9} {finding.Text}"));
        }

        return findings.Any(finding => finding.State == FindingState.Wrong) ? (int)ErrorCode.ContentInvalid : 0;
    }

    private static string Mark(FindingState state) => state switch
    {
        FindingState.Good => "ok  ",
        FindingState.Note => "note",
        FindingState.Wrong => "BAD ",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<Finding> Machine(Composition arena)
    {
        yield return new(FindingState.Good, "version", $"{VersionCommand.Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}");
        yield return new(FindingState.Good, "machine", string.Create(CultureInfo.InvariantCulture, $"{System.Environment.ProcessorCount} cores"));
        Appearance look = Appearance.Decide(arena.Settings.Color, arena.Settings.Glyphs, arena.Console.Environment);
        string terminal = arena.Console.Environment("TERM") ?? "unknown";
        yield return arena.Console.IsInteractive
            ? new(FindingState.Good, "terminal", $"{terminal}, {look.Glyphs.ToString().ToLowerInvariant()} glyphs, {look.Theme.ToString().ToLowerInvariant()} colours")
            : new(FindingState.Note, "terminal", $"{terminal}, not interactive: arena prints lines, and arena quiz works as with --plain");
    }

    /// <summary>What ILGPU finds. None of it is needed: without a GPU the gpu track is checked on an imitated device and not ranked.</summary>
    private static async Task<IReadOnlyList<Finding>> DevicesAsync(Composition arena, CancellationToken cancel)
    {
        try
        {
            IReadOnlyList<ComputeDevice> devices = await arena.Challenges.Judge.ReadDevicesAsync(cancel).ConfigureAwait(false);
            List<Finding> findings = [.. devices.Select(device => device switch
            {
                { Refusal: { } refusal } => new Finding(FindingState.Note, "device", $"{device.Name} ({device.Description}) is refused: {refusal}"),
                { IsEmulated: true } => new Finding(FindingState.Good, "device", $"{device.Name}: {device.Description}; solutions of the gpu track are checked on it, and not ranked"),
                _ => new Finding(FindingState.Good, "device", string.Create(CultureInfo.InvariantCulture, $"{device.Name}: {device.Description}, {device.MemoryBytes >> 20} MiB")),
            })];
            if (devices.All(device => device.IsEmulated || device.Refusal is not null))
            {
                findings.Add(new(FindingState.Note, "device", "no GPU found by CUDA or OpenCL: the gpu track has no ranks on this machine"));
            }

            return findings;
        }
        catch (ArenaException error)
        {
            return [new(FindingState.Note, "device", $"{error.Message} {error.Hint}")];
        }
    }

    /// <summary>Compiles a starter and runs its first case, with the real child programs.</summary>
    private static async Task<Finding> TryJudgeAsync(Composition arena, CancellationToken cancel)
    {
        Challenge challenge = arena.Challenges.Catalog.All[0];
        ChallengeTrack track = challenge.Tracks[0];
        var job = new JudgeJob(
            new("doctor"), challenge.Id, track.Name, track.StarterFileName, track.Starter, new Seed(1), WithTiming: false);
        TimeSpan compiled = TimeSpan.Zero;
        try
        {
            await foreach (JudgeEvent step in arena.Challenges.Judge.JudgeAsync(job, cancel).ConfigureAwait(false))
            {
                switch (step)
                {
                    case JudgeEvent.Compiled done:
                        compiled = done.Took;
                        break;
                    case JudgeEvent.CaseFinished { Verdict: Verdict.Accepted } first:
                        return new(FindingState.Good, "judge", $"compiled a starter in {Figures.Time(compiled)}, ran its first case in {Figures.Time(first.Took)}; {arena.Challenges.Judge.Hardware.Class}");
                    case JudgeEvent.Finished { Submission: var failed }:
                        return new(FindingState.Wrong, "judge", $"the starter of '{challenge.Id}' got {failed.Verdict.Code()}: {failed.Failure?.Detail}");
                    default:
                        break;
                }
            }
        }
        catch (ArenaException error)
        {
            return new(FindingState.Wrong, "judge", $"{error.Message} {error.Hint}");
        }

        return new(FindingState.Wrong, "judge", "the judge ended without a word");
    }

    /// <summary>Whatever is wrong with the data, the rest of the report is still wanted, so a failure becomes a finding.</summary>
    private static async Task<List<Finding>> ExamineAsync(Composition arena, bool rebuild, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        try
        {
            findings.AddRange(Data(rebuild
                ? await arena.Data.RebuildAsync(cancel).ConfigureAwait(false)
                : await arena.Data.ExamineAsync(cancel).ConfigureAwait(false)));
            if (findings.All(finding => finding.State != FindingState.Wrong))
            {
                await arena.Data.Journal.CheckWritableAsync(cancel).ConfigureAwait(false);
            }
        }
        catch (ArenaException error)
        {
            findings.Add(new(FindingState.Wrong, "data", $"{error.Message} {error.Hint}"));
        }

        return findings;
    }

    private static IEnumerable<Finding> Data(DataReport data)
    {
        yield return new(FindingState.Good, "data", string.Create(
            CultureInfo.InvariantCulture,
            $"{data.Directory}: {data.JournalEntries} journal entries ({data.JournalBytes} bytes), store {data.StoreBytes} bytes, {(data.IsInAgreement ? "in agreement" : "to be caught up")}"));
        foreach (string problem in data.Problems)
        {
            yield return new(FindingState.Wrong, "data", problem);
        }

        foreach (string note in data.Notes)
        {
            yield return new(FindingState.Note, "data", note);
        }
    }

    private static IEnumerable<Finding> Content(Composition arena, Catalog catalog)
    {
        yield return new(FindingState.Good, "decks", string.Create(
            CultureInfo.InvariantCulture, $"{catalog.Decks.Count} decks, {catalog.Questions.Count()} questions and families, from {Path.Combine(arena.ContentRoot, "questions")}"));
        yield return new(FindingState.Good, "decks", $"your own decks go into {arena.Settings.UserDecks}");
        foreach (Problem problem in catalog.Problems)
        {
            yield return new(FindingState.Wrong, "decks", problem.ToString());
        }

        yield return new(FindingState.Good, "arena", $"challenges: {string.Join(", ", arena.Challenges.Catalog.All.Select(challenge => challenge.Id))}");
    }
}
