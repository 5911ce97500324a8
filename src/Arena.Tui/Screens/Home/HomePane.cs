namespace Arena.Tui.Screens.Home;

/// <summary>Where the cursor is.</summary>
internal enum HomePane
{
    Menu,
    Decks,
}
