using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Challenges;

/// <summary>The keys of the list of challenges.</summary>
internal static class ChallengesKeys
{
    public static IReadOnlyList<KeyBinding> Of(ChallengesState state, ITexts texts) =>
    [
        new("list.open", "Enter", texts.OpenLabel, texts.OpenChallengeHelp, new ChallengesInput.Open()),
        new("list.board", "b Ctrl+B", texts.BoardLabel, texts.BoardHelp, new ChallengesInput.ShowBoard()),
        new("list.quiz", "Q F8", texts.TopicLabel, texts.TopicHelp, new ChallengesInput.StudyTopic()) { WhyNot = state.Selected?.Topic is null ? texts.NoTopic : null },
        new("list.down", "Down j", texts.MoveLabel, texts.MoveDownHelp, new ChallengesInput.Move(1)) { Pair = "Up/Down" },
        new("list.up", "Up k", texts.MoveLabel, texts.MoveUpHelp, new ChallengesInput.Move(-1)) { InFooter = false },
        new("text.down", "PgDn Ctrl+D", texts.ScrollLabel, texts.PageDownHelp, new ChallengesInput.Scroll(1)) { Pair = "PgUp/PgDn" },
        new("text.up", "PgUp Ctrl+U", texts.ScrollLabel, texts.PageUpHelp, new ChallengesInput.Scroll(-1)) { InFooter = false },
        new("list.repeat", "r Ctrl+R", texts.RefreshLabel, texts.RefreshHelp, new ChallengesInput.Refresh()),
    ];
}
