using Arena.Tui.Texts;

namespace Arena.Tui.Screens.Home;

/// <summary>The entries of the menu, by position.</summary>
internal static class HomeMenu
{
    public const int Start = 0;
    public const int PickDeck = 1;
    public const int Challenges = 2;
    public const int Count = 3;

    public static IReadOnlyList<string> Entries(ITexts texts) => [texts.StartSession, texts.PickDeck, texts.AllChallenges];
}
