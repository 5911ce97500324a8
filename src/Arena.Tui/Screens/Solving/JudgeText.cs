using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>The stages of a judgement as lines: build, tests, timing, profile, each with its state.</summary>
internal static class JudgeText
{
    private const string Waiting = ".";
    private const string Running = "-";
    private const int WidestName = 30;
    private const int NarrowestName = 10;
    private const int CaseWidth = 22;
    private const int BarWidth = 12;

    public static IReadOnlyList<StyledLine> Lines(JudgeRun run, int width, Scene scene)
    {
        List<StyledLine> lines = [Build(run, scene), .. Tests(run, Math.Clamp(width - CaseWidth, NarrowestName, WidestName), scene)];
        if (run.Compiled is null || run.Of > 0)
        {
            lines.AddRange([.. Timing(run, scene), .. Profile(run, scene)]);
        }

        if (run.End is RunEnd.Stopped or RunEnd.Failed)
        {
            lines.Add(new($"! {scene.Texts.RunNotFinished}", Role.Warn));
        }

        return lines;
    }

    /// <summary>The judgement in a few words, for the top row of any screen.</summary>
    public static string Status(ChallengeId challenge, JudgeRun run, Scene scene) =>
        run.Profiling is not null ? scene.Texts.ProfilingStatus(challenge.Value)
        : run.Timing is { } timing ? scene.Texts.TimingStatus(challenge.Value, run.Shapes.Sum(shape => shape.Launch), timing.Launches * run.Shapes.Count)
        : run.Of > 0 ? scene.Texts.JudgingStatus(challenge.Value, run.Cases is [.., var last] ? last.Last : 0, run.Of)
        : scene.Texts.BuildingStatus(challenge.Value);

    private static StyledLine Build(JudgeRun run, Scene scene)
    {
        if (run.Compiled is not { } compiled)
        {
            return Stage(Running, scene.Texts.BuildStage, run.IsRunning ? scene.Texts.StageRuns : string.Empty, Role.Text);
        }

        int errors = compiled.Messages.Count(message => message.IsError);
        string said = scene.Texts.Built(compiled.Took, errors, compiled.Messages.Count - errors);
        return errors > 0 ? Stage(scene.Glyphs.Wrong, scene.Texts.BuildStage, said, Role.Bad) : Stage(scene.Glyphs.Right, scene.Texts.BuildStage, said, Role.Text);
    }

    private static IEnumerable<StyledLine> Tests(JudgeRun run, int nameWidth, Scene scene)
    {
        if (run.Cases.Count == 0 && run.Current is null)
        {
            // Where the build failed nothing runs.
            return run.Compiled is null ? [Stage(Waiting, scene.Texts.TestsStage, string.Empty, Role.Dim)]
                : run is { IsRunning: true, Submission: null } ? [Stage(Running, scene.Texts.TestsStage, scene.Texts.StageRuns, Role.Text)] : [];
        }

        bool isWrong = run.Cases.Any(row => row.Verdict != Verdict.Accepted);
        bool isDone = run.Submission is not null;
        string sign = isWrong ? scene.Glyphs.Wrong : isDone ? scene.Glyphs.Right : run.IsRunning ? Running : Waiting;
        string said = scene.Texts.CasesOf(run.Passed, run.Of) + (run.Submission is { } submission ? $"  {submission.Verdict.Code()}" : string.Empty);
        return
        [
            Stage(sign, scene.Texts.TestsStage, said, isWrong ? Role.Bad : Role.Text),
            .. run.Cases.Select(row => Case(row, nameWidth, scene)),
            .. run.Current is { } current ? [Current(current, nameWidth, scene)] : Array.Empty<StyledLine>(),
        ];
    }

    private static StyledLine Case(CaseRow row, int nameWidth, Scene scene)
    {
        bool isRight = row.Verdict == Verdict.Accepted;
        string number = row.First == row.Last ? Number(row.First) : $"{Number(row.First)}-{Number(row.Last)}";
        string name = Columns.PadRight(Columns.Cut($"{number} {scene.Foreign(row.First == row.Last ? row.Name : row.Group)}", nameWidth, scene.Glyphs.Ellipsis), nameWidth + 1);
        string time = scene.Texts.Time(row.Longest.TotalNanoseconds);
        string took = Columns.PadLeft(row.First == row.Last ? time : scene.Texts.AtMost(time), 13);
        return new(
            $"  {(isRight ? scene.Glyphs.Right : scene.Glyphs.Wrong)} {name}{Columns.PadRight(row.Verdict.Code(), 4)}{took}", isRight ? Role.Text : Role.Bad);
    }

    private static StyledLine Current(JudgeEvent.CaseStarted current, int nameWidth, Scene scene)
    {
        string name = Columns.PadRight(Columns.Cut($"{Number(current.Case)} {scene.Foreign(current.Name)}", nameWidth, scene.Glyphs.Ellipsis), nameWidth + 1);
        return new($"  {Running} {name}{scene.Texts.CaseRuns(scene.Texts.Time(current.Limit.TotalNanoseconds))}", Role.Text);
    }

    private static IEnumerable<StyledLine> Timing(JudgeRun run, Scene scene)
    {
        if (run.Timing is not { } timing)
        {
            bool isOver = !run.IsRunning || run.Submission is { Verdict: not Verdict.Accepted };
            return isOver ? [] : [Stage(Waiting, scene.Texts.TimingStage, scene.Texts.TimingWaits, Role.Dim)];
        }

        int width = Math.Clamp(run.Shapes.Select(shape => ColumnWidth.Of(shape.Shape)).DefaultIfEmpty().Max(), 8, 22);
        bool isTimed = run.Submission?.Timing is not null;
        string said = run.Submission?.Timing is { } timed ? scene.Texts.RatioFull(timed.Ratio) : scene.Texts.TimedAgainst(timing.Baseline);
        return
        [
            Stage(isTimed ? scene.Glyphs.Right : run.IsRunning ? Running : Waiting, scene.Texts.TimingStage, said, Role.Text),
            .. run.Shapes.Select(shape => new StyledLine(
                $"    {Columns.PadRight(Columns.Cut(shape.Shape, width, scene.Glyphs.Ellipsis), width)}  " +
                $"{scene.Glyphs.Bar((double)shape.Launch / Math.Max(1, timing.Launches), BarWidth)} {scene.Texts.LaunchOf(shape.Launch, timing.Launches)}" +
                (shape.Center is { } center ? "  " + scene.Texts.RatioBrief(new Ratio(center, center, center)) : string.Empty), Role.Text)),
        ];
    }

    private static IEnumerable<StyledLine> Profile(JudgeRun run, Scene scene)
    {
        bool isDone = run.Submission?.Profile is not null;
        return run.Profiling is { } profiling
            ? [Stage(isDone ? scene.Glyphs.Right : run.IsRunning ? Running : Waiting, scene.Texts.ProfileStage, scene.Texts.ProfileOf(profiling.Shapes.Count), Role.Text)]
            : run is { IsRunning: true, Submission: null or { Verdict: Verdict.Accepted } }
                ? [Stage(Waiting, scene.Texts.ProfileStage, scene.Texts.ProfileWaits, Role.Dim)]
                : [];
    }

    private static StyledLine Stage(string sign, string name, string said, Role role) => new($"{sign} {Columns.PadRight(name, 9)} {said}".TrimEnd(), role);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
