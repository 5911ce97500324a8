using System.Globalization;
using Arena.Core.Progress;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>Draws the table of decks.</summary>
internal static class HomeDecksView
{
    private const int WidestName = 60;
    private static readonly int[] NumberWidths = [6, 6, 9];

    /// <returns>The first row below the table.</returns>
    public static int Draw(HomeState state, IReadOnlyList<DeckFigures> decks, Pane pane, Scene scene)
    {
        if (decks.Count == 0)
        {
            return pane.WriteLines(0, WordWrap.Lines(scene.Texts.NoDecks, pane.Width), Role.Text);
        }

        int name = Math.Min(WidestName, pane.Width - 2 - NumberWidths.Sum());
        WriteRow(pane, 0, name, [scene.Texts.DueColumn, scene.Texts.NewColumn, scene.Texts.SeenColumn], "  " + scene.Texts.DeckColumn, Role.Dim, scene);
        int room = Math.Max(1, pane.Height - (scene.IsSingleColumn ? 1 : 3));
        int first = Math.Clamp(state.Deck - room + 1, 0, Math.Max(0, decks.Count - room));
        int row = 1;
        foreach ((DeckFigures deck, int i) in decks.Select((deck, i) => (deck, i)).Skip(first).Take(room))
        {
            bool isHere = state.Pane == HomePane.Decks && state.Deck == i;
            bool isDone = deck.Due + deck.New + deck.Learning == 0;
            WriteRow(
                pane, row, name, [Number(deck.Due), Number(deck.New), scene.Texts.SeenOf(deck.Seen, deck.Questions)],
                (isHere ? scene.Glyphs.Cursor : " ") + " " + scene.Read(deck.Title),
                isHere ? Role.Select : isDone ? Role.Dim : Role.Text, scene);
            row++;
        }

        return row;
    }

    private static void WriteRow(Pane pane, int row, int nameWidth, string[] numbers, string name, Role role, Scene scene)
    {
        string line = Columns.PadRight(Columns.Cut(name, nameWidth + 2, scene.Glyphs.Ellipsis), nameWidth + 2);
        pane.Write(row, 0, line + string.Concat(numbers.Select((number, i) => Columns.PadLeft(number, NumberWidths[i]))), role);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
