using Arena.Core.Judging;
using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Solving;

/// <summary>The keys of one challenge.</summary>
internal static class SolvingKeys
{
    public static IReadOnlyList<KeyBinding> Of(SolvingState state, ITexts texts)
    {
        bool isRunning = state.Run is { IsRunning: true };
        return
        [
            new("challenge.act", "Enter", ActLabel(state, texts), texts.ActHelp, new SolvingInput.Act()),
            new("challenge.stop", "Ctrl+X", texts.StopLabel, texts.StopHelp, new SolvingInput.StopRun()) { WhyNot = isRunning ? null : texts.NothingRuns },
            new("challenge.repeat", "r Ctrl+R", texts.JudgeLabel, texts.JudgeHelp, new SolvingInput.JudgeFile())
            {
                WhyNot = isRunning ? texts.RunsAlready : state.HasFile ? null : texts.NoFileYet,
            },
            new("challenge.editor", "e Ctrl+E", texts.EditorLabel, texts.EditorHelp, new SolvingInput.EditFile()) { InFooter = ActsOtherwise(state) },
            new("challenge.tab", KeyBinding.Parse("1 2 3 4"), texts.TabLabel, texts.TabHelp, key => new SolvingInput.Show((SolvingTab)((key.Digit ?? 1) - 1)))
            {
                Shown = "1-4",
            },
            new("challenge.quiz", "Q F8", texts.TopicLabel, texts.TopicHelp, new SolvingInput.StudyTopic())
            {
                WhyNot = state.Page?.Summary.Topic is null ? texts.NoTopic : null,
            },
            new("challenge.device", "d F6", texts.TrackLabel, texts.TrackHelp, new SolvingInput.OtherTrack())
            {
                WhyNot = state.Page is { Tracks.Count: > 1 } ? null : texts.OneTrack,
            },
            new("challenge.submit", "S Ctrl+S", texts.OtherFileLabel, texts.OtherFileHelp, new SolvingInput.AskPath())
            {
                WhyNot = isRunning ? texts.RunsAlready : null,
            },
            new("challenge.board", "b Ctrl+B", texts.BoardLabel, texts.BoardTabHelp, new SolvingInput.Show(SolvingTab.Board)) { InFooter = false },
            new("challenge.next", "Tab Right", texts.TabLabel, texts.NextTabHelp, new SolvingInput.Turn(1)) { InFooter = false },
            new("challenge.previous", "Shift+Tab Left", texts.TabLabel, texts.PreviousTabHelp, new SolvingInput.Turn(-1)) { InFooter = false },
            new("list.down", "Down j", texts.MoveLabel, texts.MoveDownHelp, new SolvingInput.Move(1)) { InFooter = false },
            new("list.up", "Up k", texts.MoveLabel, texts.MoveUpHelp, new SolvingInput.Move(-1)) { InFooter = false },
            new("text.down", "PgDn Ctrl+D", texts.ScrollLabel, texts.PageDownHelp, new SolvingInput.Scroll(1)) { InFooter = false },
            new("text.up", "PgUp Ctrl+U", texts.ScrollLabel, texts.PageUpHelp, new SolvingInput.Scroll(-1)) { InFooter = false },
        ];
    }

    private static bool ActsOtherwise(SolvingState state) =>
        state.Tab is SolvingTab.Result or SolvingTab.Board || (state.Tab == SolvingTab.Judge && IsAccepted(state));

    private static bool IsAccepted(SolvingState state) => state.RunHere is { IsRunning: false, Submission.Verdict: Verdict.Accepted };

    private static string ActLabel(SolvingState state, ITexts texts) => state.Tab switch
    {
        SolvingTab.Result => texts.BoardLabel,
        SolvingTab.Board => texts.DetailsLabel,
        SolvingTab.Judge when IsAccepted(state) => texts.ResultLabel,
        _ => texts.EditorLabel,
    };
}
