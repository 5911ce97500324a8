using System.Diagnostics;
using Arena.Core.Judging;

namespace Arena.Tui.Screens.Solving;

/// <summary>What a judgement has told so far: the fold of its steps.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Track">The track it is judged on.</param>
internal sealed record JudgeRun(string File, string Track)
{
    public JudgeEvent.Compiled? Compiled { get; init; }

    /// <summary>Cases there are; 0 until the first one starts.</summary>
    public int Of { get; init; }

    /// <summary>Cases that were accepted.</summary>
    public int Passed { get; init; }

    public IReadOnlyList<CaseRow> Cases { get; init; } = [];

    /// <summary>The case that runs now.</summary>
    public JudgeEvent.CaseStarted? Current { get; init; }

    /// <summary>The first failing case; once the verdict stands, the smallest one.</summary>
    public Failure? Failure { get; init; }

    /// <summary>The record so far; on disk before it came here.</summary>
    public Submission? Submission { get; init; }

    /// <summary>Set while and after the submission is timed.</summary>
    public JudgeEvent.TimingStarted? Timing { get; init; }

    public IReadOnlyList<ShapeProgress> Shapes { get; init; } = [];

    /// <summary>Set while and after BenchmarkDotNet runs.</summary>
    public JudgeEvent.ProfileStarted? Profiling { get; init; }

    public RunEnd End { get; init; }

    /// <summary>Whether the compiler refused the source.</summary>
    public bool HasErrors => Compiled is { } compiled && compiled.Messages.Any(message => message.IsError);

    public bool IsRunning => End == RunEnd.None;

    public JudgeRun With(JudgeEvent step) => step switch
    {
        JudgeEvent.Compiled compiled => this with { Compiled = compiled },
        JudgeEvent.CaseStarted started => this with { Current = started, Of = started.Of },
        JudgeEvent.CaseFinished finished => With(finished),
        JudgeEvent.Decided decided => this with
        {
            Submission = decided.Submission,
            Failure = decided.Submission.Failure,
            Passed = decided.Submission.Passed,
            Of = decided.Submission.Of,
            Current = null,
        },
        JudgeEvent.TimingStarted timing => this with { Timing = timing, Shapes = [.. timing.Shapes.Select(shape => new ShapeProgress(shape, 0, null))] },
        JudgeEvent.TimingRound round => this with
        {
            Shapes = [.. Shapes.Select(shape => shape.Shape == round.Shape ? shape with { Launch = round.Launch, Center = round.Center } : shape)],
        },
        JudgeEvent.Timed timed => this with { Submission = timed.Submission },
        JudgeEvent.ProfileStarted profiling => this with { Profiling = profiling },
        JudgeEvent.Finished finished => this with { Submission = finished.Submission, End = RunEnd.Finished },
        _ => throw new UnreachableException(),
    };

    private JudgeRun With(JudgeEvent.CaseFinished finished)
    {
        CaseRow row = new(
            finished.Case, finished.Case, Current?.Group ?? string.Empty, Current?.Name ?? string.Empty, finished.Verdict, finished.Took);
        return this with
        {
            Cases = CaseRow.Append(Cases, row),
            Passed = finished.Verdict == Verdict.Accepted ? Passed + 1 : Passed,
            Failure = Failure ?? finished.Failure,
            Current = null,
        };
    }
}
