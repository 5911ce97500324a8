using System.Text.Json.Nodes;
using Arena.Cli.Console;
using Arena.Cli.Json;
using Arena.Core.Judging;

namespace Arena.Cli.Challenges;

/// <summary>Tells how a judgement goes: progress on standard error, the result on standard output.</summary>
internal sealed class SubmitReport(Composition arena, Challenge challenge, bool events) : IDisposable
{
    private readonly bool _rewrites = arena.Console.IsErrorTerminal;
    private bool _hasOpenLine;
    private string _case = "";
    private int _of;

    /// <summary>Shows a step.</summary>
    public void Show(JudgeEvent step)
    {
        if (events)
        {
            arena.Console.Out.WriteLine(SubmissionJson.Event(step).ToJsonString());
        }
        else if (!arena.Settings.Quiet && Progress(step) is { } line)
        {
            Write(line);
        }
    }

    /// <summary>Writes the result; called only after it is on disk.</summary>
    public void WriteResult(Submission submission, int? rank, int ranked)
    {
        Dispose();
        if (arena.Settings.Json)
        {
            JsonObject document = SubmissionJson.Of(submission);
            document["rank"] = rank;
            JsonOutput.Write(arena.Console.Out, "arena.submit/1", document);
        }
        else if (!events)
        {
            SubmissionText.Lines(submission).ToList().ForEach(arena.Console.Out.WriteLine);
            string place = rank is { } number ? $"  rank {Figures.Count(number)} of {Figures.Count(ranked)}" : "";
            arena.Console.Out.WriteLine($"Saved as {submission.Id}.{place}  See: arena board {challenge.Id}");
        }
    }

    /// <summary>Ends a progress line that is still open.</summary>
    public void Dispose()
    {
        if (_hasOpenLine)
        {
            arena.Console.Error.Write("\r\u001b[K");
            _hasOpenLine = false;
        }
    }

    private string? Progress(JudgeEvent step)
    {
        switch (step)
        {
            case JudgeEvent.Compiled compiled:
                return $"compiled in {Figures.Time(compiled.Took)}";
            case JudgeEvent.CaseStarted started:
                (_case, _of) = (started.Name, started.Of);
                return null;
            case JudgeEvent.CaseFinished finished:
                return $"case {Figures.Count(finished.Case)} of {Figures.Count(_of)}  {finished.Verdict.Code()}  {_case}  {Figures.Time(finished.Took)}";
            case JudgeEvent.Decided decided:
                return $"{decided.Submission.Verdict.Code()} after {Figures.Time(decided.Took)}";
            case JudgeEvent.TimingStarted started:
                return $"timing against {started.Baseline}";
            case JudgeEvent.TimingRound round:
                return $"timing {round.Shape}  launch {Figures.Count(round.Launch)} of {Figures.Count(round.Launches)}";
            case JudgeEvent.Timed { Submission.Timing: { } timing }:
                return $"timed: {Figures.Ratio(timing.Ratio)}";
            case JudgeEvent.Timed:
                return null;
            case JudgeEvent.ProfileStarted:
                return "profiling with BenchmarkDotNet";
            case JudgeEvent.Finished:
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>On a terminal one line is written over and over; elsewhere each step has its own.</summary>
    private void Write(string line)
    {
        if (_rewrites)
        {
            arena.Console.Error.Write("\r\u001b[K" + line);
            _hasOpenLine = true;
        }
        else
        {
            arena.Console.Error.WriteLine(line);
        }
    }
}
