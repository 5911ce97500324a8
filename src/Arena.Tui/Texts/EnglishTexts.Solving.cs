using Arena.Core.Judging;
using Arena.Tui.Screens.Solving;

namespace Arena.Tui.Texts;

internal sealed partial class EnglishTexts
{
    public string HelpJudging =>
        "A file is judged in processes of its own. Every verdict is on disk before it is shown. Leaving the screen lets the judgement go on; the top row says how far it is, and Ctrl+X here stops it.";

    public string HelpRatio =>
        "Ratio = time of the baseline / your time, with its interval: above 1.00x you are faster. Equal ranks mean that the intervals overlap, so that no order can be told.";

    public string TabName(SolvingTab tab) => tab switch
    {
        SolvingTab.Task => "Task",
        SolvingTab.Judge => "Judge",
        SolvingTab.Result => "Result",
        SolvingTab.Board => "Board",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string TabLabel => "view";

    public string TabHelp => "a view: task, judge, result, board";

    public string NextTabHelp => "to the next view";

    public string PreviousTabHelp => "to the view before";

    public string ActHelp => "on: the next step, from editing to the result to the board";

    public string EditorLabel => "edit";

    public string EditorHelp => "write the starter if there is none, and open the file in your editor";

    public string JudgeLabel => "judge";

    public string JudgeHelp => "judge the file";

    public string StopLabel => "stop";

    public string StopHelp => "stop the judgement; what was recorded stays";

    public string NothingRuns => "Nothing is running.";

    public string RunsAlready => "Something is running already; Ctrl+X stops it.";

    public string NoFileYet => "There is no file yet: e writes one, S names another.";

    public string TopicLabel => "questions";

    public string TopicHelp => "a session of questions on this topic";

    public string NoTopic => "No deck on this topic was found.";

    public string TrackLabel => "track";

    public string TrackHelp => "the other track: cpu, gpu";

    public string OneTrack => "This challenge has one track only.";

    public string OtherFileLabel => "other file";

    public string OtherFileHelp => "name another file, and judge it";

    public string BoardLabel => "board";

    public string BoardTabHelp => "the board of this challenge";

    public string ResultLabel => "result";

    public string DetailsLabel => "result";

    public string PathTitle => "Judge which file";

    public string PathHint => "Tab complete";

    public string TakePathHelp => "judge this file";

    public string CompleteLabel => "complete";

    public string CompleteHelp => "complete the path";

    public string NoCandidate => "No C# file and no folder begins like this.";

    public string TypePath => "Type the path of a C# file first.";

    public string NoResultOfReference => "This one is ours. Only an entry of yours has a result to show.";

    public string NoEditor(string path) => $"Your file: {path}. Set EDITOR to open it here; r judges it.";

    public string BackFromEditor(string path) => $"Back from the editor. r judges {path}.";

    public string EditorFailed(int exitCode) => $"The editor ended with exit code {exitCode}. r judges the file as it is.";

    public string SavedAs(string challenge, Submission submission) => submission.Timing switch
    {
        null => $"{challenge}: {submission.Verdict.Words()}. Saved as {submission.Id}.",
        { IsConclusive: true, Ratio: var ratio } => $"{challenge}: {submission.Verdict.Words()}, {RatioBrief(ratio)}. Saved as {submission.Id}.",
        _ => $"{challenge}: {submission.Verdict.Words()}, timing inconclusive. Saved as {submission.Id}.",
    };

    public string StoppedWith => "Stopped. The verdict is recorded.";

    public string StoppedWithout => "Stopped before there was a verdict. Nothing was recorded.";

    public string OneAtATime => "Something else is being judged or timed: one at a time, because a clock needs the machine for itself.";

    public string NothingYet(string file) => $"Nothing was judged yet. e writes {file} and opens it in your editor; r judges it.";

    public string ReadyToJudge(string file) => $"r judges {file}; e opens it in your editor; S names another file.";

    public string NoResultYet => "The verdict is not in yet.";

    public string BuildStage => "build";

    public string TestsStage => "tests";

    public string TimingStage => "timing";

    public string ProfileStage => "profile";

    public string StageRuns => "running";

    public string RunNotFinished => "Not finished.";

    public string Built(TimeSpan took, int errors, int warnings) => errors > 0 ? Count(errors, "error", "errors")
        : warnings > 0 ? $"{Time(took.TotalNanoseconds)}  {Count(warnings, "warning", "warnings")}"
        : Time(took.TotalNanoseconds);

    public string CasesOf(int passed, int of) => $"{passed} of {of}";

    public string AtMost(string time) => $"max {time}";

    public string CaseRuns(string limit) => $"limit {limit}";

    public string TimingWaits => "after all tests pass";

    public string TimedAgainst(string baseline) => $"against {baseline}";

    public string LaunchOf(int launch, int launches) => $"{launch}/{launches}";

    public string ProfileWaits => "BenchmarkDotNet, after the timing";

    public string ProfileOf(int shapes) => $"BenchmarkDotNet, {Count(shapes, "shape", "shapes")}";

    public string BuildingStatus(string challenge) => $"judging {challenge}";

    public string JudgingStatus(string challenge, int done, int of) => $"judging {challenge} {done}/{of}";

    public string TimingStatus(string challenge, int done, int of) => $"timing {challenge} {done}/{of}";

    public string ProfilingStatus(string challenge) => $"profiling {challenge}";
}
