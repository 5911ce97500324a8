using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Challenges;

/// <summary>The keys of the list of challenges.</summary>
internal static class ChallengesKeys
{
    public static IReadOnlyList<KeyBinding> Of(ITexts texts) =>
    [
        new("list.open", "Enter", texts.HowToLabel, texts.HowToHelp, new ChallengesInput.Open()),
        new("list.down", "Down j", texts.MoveLabel, texts.MoveDownHelp, new ChallengesInput.Move(1)) { Pair = "Up/Down" },
        new("list.up", "Up k", texts.MoveLabel, texts.MoveUpHelp, new ChallengesInput.Move(-1)) { InFooter = false },
        new("text.down", "PgDn Ctrl+D", texts.ScrollLabel, texts.PageDownHelp, new ChallengesInput.Scroll(1)) { Pair = "PgUp/PgDn" },
        new("text.up", "PgUp Ctrl+U", texts.ScrollLabel, texts.PageUpHelp, new ChallengesInput.Scroll(-1)) { InFooter = false },
        new("list.refresh", "r Ctrl+R", texts.RefreshLabel, texts.RefreshHelp, new ChallengesInput.Refresh()),
    ];
}
