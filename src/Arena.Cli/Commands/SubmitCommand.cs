using System.CommandLine;
using Arena.Cli.Challenges;
using Arena.Cli.Console;
using Arena.Core.Judging;

namespace Arena.Cli.Commands;

/// <summary><c>arena submit</c>: judge a file, time it, record the result.</summary>
internal sealed class SubmitCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "A C# file, or - for standard input" };
    private readonly Option<string?> _challenge = new("--challenge") { Description = "The challenge, where the file does not say", HelpName = "ID" };
    private readonly Option<string?> _track = new("--track") { Description = "cpu or gpu", HelpName = "T" };
    private readonly Option<string?> _device = new("--device") { Description = "The device of the gpu track, such as cuda:0; the best when left out", HelpName = "D" };
    private readonly Option<bool> _noBench = new("--no-bench") { Description = "Judge only, do not time" };
    private readonly Option<bool> _events = new("--events") { Description = "Print each step as one JSON line as it happens" };

    public static Command Build(GlobalOptions options, CliConsole console)
    {
        var verb = new SubmitCommand();
        var command = new Command("submit", "Judge a solution, time it, record it") { verb._file, verb._challenge, verb._track, verb._device, verb._noBench, verb._events };
        command.SetAction((parsed, cancel) => verb.RunAsync(parsed, new Composition(console, options.Read(parsed, console)), cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Composition arena, CancellationToken cancel)
    {
        using var signals = Signals.Listen(cancel);
        string file = parsed.GetRequiredValue(_file);
        string source = file == "-"
            ? await arena.Console.In.ReadToEndAsync(signals.Token).ConfigureAwait(false)
            : await SourceText.ReadAsync(file, signals.Token).ConfigureAwait(false);
        Challenge challenge = arena.Challenges.Resolve(parsed.GetValue(_challenge), source, file);
        ChallengeTrack track = ChallengeDesk.ResolveTrack(challenge, parsed.GetValue(_track), source);
        ComputeDevice device = await arena.Challenges.ResolveDeviceAsync(track, parsed.GetValue(_device), signals.Token).ConfigureAwait(false);
        JudgeJob job = SubmissionRun.NewJob(
            challenge.Id, track.Name, file == "-" ? track.StarterFileName : Path.GetFileName(file), source, withTiming: !parsed.GetValue(_noBench)) with
        {
            Device = track.RunsOnDevice ? device.Name : null,
        };
        using var report = new SubmitReport(arena, challenge, parsed.GetValue(_events));
        try
        {
            Submission submission = await JudgeAsync(arena, job, report, signals.Token).ConfigureAwait(false);
            IReadOnlyList<BoardEntry> board = await arena.Challenges.ReadBoardAsync(challenge, track, device, signals.Token).ConfigureAwait(false);
            report.WriteResult(submission, board.FirstOrDefault(entry => entry.Submission == submission.Id)?.Rank, board.Count(entry => entry.Rank is not null));
            return submission.Verdict.ExitCode();
        }
        catch (OperationCanceledException) when (signals.ExitCode is { } code)
        {
            report.Dispose();
            arena.Console.Error.WriteLine("arena: stopped. A verdict that was shown is recorded; see: arena submissions list");
            return code;
        }
    }

    private static async Task<Submission> JudgeAsync(Composition arena, JudgeJob job, SubmitReport report, CancellationToken cancel)
    {
        Submission? last = null;
        await foreach (JudgeEvent step in arena.Submissions.JudgeAsync(job, cancel).ConfigureAwait(false))
        {
            last = SubmissionRun.ResultOf(step) ?? last;
            report.Show(step);
        }

        return last ?? throw new InvalidOperationException("The judge ended without a result.");
    }
}
