using System.Globalization;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>Draws the table of decks.</summary>
internal static class HomeDecksView
{
    private const int NumberWidth = 6;
    private const int WidestName = 60;

    /// <returns>The first row below the table.</returns>
    public static int Draw(HomeState state, HomeFigures figures, Pane pane, Scene scene)
    {
        if (figures.Decks.Count == 0)
        {
            return pane.WriteLines(0, WordWrap.Lines(scene.Texts.NoDecks, pane.Width), Role.Text);
        }

        int name = Math.Min(WidestName, pane.Width - 2 - (3 * NumberWidth));
        WriteRow(pane, 0, name, [scene.Texts.DueColumn, scene.Texts.NewColumn, scene.Texts.TotalColumn], "  " + scene.Texts.DeckColumn, Role.Dim, scene);
        int room = Math.Max(1, pane.Height - 3);
        int first = Math.Clamp(state.Deck - room + 1, 0, Math.Max(0, figures.Decks.Count - room));
        int row = 1;
        foreach ((DeckWork deck, int i) in figures.Decks.Select((deck, i) => (deck, i)).Skip(first).Take(room))
        {
            bool isHere = state.Pane == HomePane.Decks && state.Deck == i;
            bool isDone = deck.Due + deck.New + deck.Learning == 0;
            WriteRow(
                pane, row, name, [Number(deck.Due + deck.Learning), Number(deck.New), Number(deck.Total)],
                (isHere ? scene.Glyphs.Cursor : " ") + " " + deck.Title.In(scene.Language),
                isHere ? Role.Select : isDone ? Role.Dim : Role.Text, scene);
            row++;
        }

        return row;
    }

    private static void WriteRow(Pane pane, int row, int nameWidth, string[] numbers, string name, Role role, Scene scene)
    {
        string line = Columns.PadRight(Columns.Cut(name, nameWidth + 2, scene.Glyphs.Ellipsis), nameWidth + 2);
        pane.Write(row, 0, line + string.Concat(numbers.Select(number => Columns.PadLeft(number, NumberWidth))), role);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
