using Arena.Core.Judging;
using Arena.Tui.Screens.Solving;

namespace Arena.Tui.Texts;

internal partial interface ITexts
{
    string HelpJudging { get; }

    string HelpRatio { get; }

    string TabName(SolvingTab tab);

    string TabLabel { get; }

    string TabHelp { get; }

    string NextTabHelp { get; }

    string PreviousTabHelp { get; }

    string ActHelp { get; }

    string EditorLabel { get; }

    string EditorHelp { get; }

    string JudgeLabel { get; }

    string JudgeHelp { get; }

    string StopLabel { get; }

    string StopHelp { get; }

    string NothingRuns { get; }

    string RunsAlready { get; }

    string NoFileYet { get; }

    string TopicLabel { get; }

    string TopicHelp { get; }

    string NoTopic { get; }

    string TrackLabel { get; }

    string TrackHelp { get; }

    string OneTrack { get; }

    string OtherFileLabel { get; }

    string OtherFileHelp { get; }

    string BoardLabel { get; }

    string BoardTabHelp { get; }

    string ResultLabel { get; }

    string DetailsLabel { get; }

    string PathTitle { get; }

    string PathHint { get; }

    string TakePathHelp { get; }

    string CompleteLabel { get; }

    string CompleteHelp { get; }

    string NoCandidate { get; }

    string TypePath { get; }

    string NoResultOfReference { get; }

    string NoEditor(string path);

    string BackFromEditor(string path);

    string EditorFailed(int exitCode);

    string SavedAs(string challenge, Submission submission);

    string StoppedWith { get; }

    string StoppedWithout { get; }

    string OneAtATime { get; }

    string NothingYet(string file);

    string ReadyToJudge(string file);

    string NoResultYet { get; }

    string BuildStage { get; }

    string TestsStage { get; }

    string TimingStage { get; }

    string ProfileStage { get; }

    string StageRuns { get; }

    string RunNotFinished { get; }

    string Built(TimeSpan took, int errors, int warnings);

    string CasesOf(int passed, int of);

    string AtMost(string time);

    string CaseRuns(string limit);

    string TimingWaits { get; }

    string TimedAgainst(string baseline);

    string LaunchOf(int launch, int launches);

    string ProfileWaits { get; }

    string ProfileOf(int shapes);

    string BuildingStatus(string challenge);

    string JudgingStatus(string challenge, int done, int of);

    string TimingStatus(string challenge, int done, int of);

    string ProfilingStatus(string challenge);
}
