using Arena.Tui.Shell;
using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Home;

/// <summary>The keys of Home.</summary>
internal static class HomeKeys
{
    public static IReadOnlyList<KeyBinding> Of(HomeState state, ITexts texts) =>
    [
        state.Pane == HomePane.Decks
            ? new("home.act", "Enter", texts.StudyDeckLabel, texts.StudyDeckHelp, new HomeInput.Act())
            : new("home.act", "Enter", EntryLabel(state.Entry, texts), texts.MenuActHelp, new HomeInput.Act()),
        new("home.menu", KeyBinding.Parse("1 2 3"), texts.MenuLabel, texts.MenuHelp, key => new HomeInput.Choose((key.Digit ?? 1) - 1))
        {
            Shown = "1-3",
        },
        new("home.pane", "Tab Shift+Tab", texts.PaneLabel, texts.PaneHelp, new HomeInput.OtherPane()) { Shown = "Tab" },
        new("list.repeat", "r Ctrl+R", texts.RefreshLabel, texts.RefreshHomeHelp, new HomeInput.Refresh()) { InFooter = false },
        new("list.up", "Up k", texts.MoveLabel, texts.MoveUpHelp, new HomeInput.Move(-1)) { InFooter = false },
        new("list.down", "Down j", texts.MoveLabel, texts.MoveDownHelp, new HomeInput.Move(1)) { InFooter = false },
    ];

    private static string EntryLabel(int entry, ITexts texts) => entry switch
    {
        HomeMenu.Start => texts.StartLabel,
        HomeMenu.PickDeck => texts.PickDeckLabel,
        _ => texts.OpenLabel,
    };
}
