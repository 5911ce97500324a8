using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Board;

/// <summary>Draws one board as a table.</summary>
internal static class BoardTable
{
    private const int RankWidth = 2;
    private const int NarrowestName = 14;

    /// <summary>Draws the table, scrolled so that the entry under the cursor is in sight.</summary>
    /// <param name="page">The board; null while it is being read.</param>
    /// <param name="cursor">The entry under the cursor, from 0.</param>
    /// <param name="pane">Where.</param>
    /// <param name="scene">What it is drawn for.</param>
    public static void Draw(BoardPage? page, int cursor, Pane pane, Scene scene)
    {
        if (page is null)
        {
            pane.Write(0, 0, scene.Texts.Loading, Role.Dim);
            return;
        }

        TableColumn<BoardEntry>[] columns = Fitting(pane.Width - RankWidth - 4 - NarrowestName, scene);
        int name = pane.Width - RankWidth - 4 - columns.Sum(column => column.Width);
        Write(0, "  ", scene.Texts.RankSign, scene.Texts.WhoColumn, columns.Select(column => column.Title), Role.Dim);
        int room = pane.Height - 1;
        int first = Math.Clamp(cursor - room + 1, 0, Math.Max(0, page.Entries.Count - room));
        for (int row = 0; row < room && first + row < page.Entries.Count; row++)
        {
            BoardEntry entry = page.Entries[first + row];
            bool isHere = first + row == cursor;
            string rank = entry.Rank is { } place ? place.ToString(CultureInfo.InvariantCulture) : "-";
            Role role = isHere ? Role.Select : entry.IsReference ? Role.Text : Role.Accent;
            Write(1 + row, isHere ? $"{scene.Glyphs.Cursor} " : "  ", rank, scene.Foreign(entry.Name), columns.Select(column => column.Text(entry)), role);
        }

        void Write(int row, string mark, string rank, string who, IEnumerable<string> cells, Role role)
        {
            string line = mark + Columns.PadLeft(rank, RankWidth) + "  " +
                Columns.PadRight(Columns.Cut(who, name - 1, scene.Glyphs.Ellipsis), name) +
                string.Concat(cells.Select((cell, i) => Columns.PadRight(Columns.Cut(cell, columns[i].Width - 1, scene.Glyphs.Ellipsis), columns[i].Width)));
            pane.Write(row, 0, Columns.PadRight(line, pane.Width), role);
        }
    }

    /// <summary>The machine of a board, for the frame round it.</summary>
    public static string Machine(BoardPage? page, Scene scene) => page is null ? string.Empty : scene.Foreign(page.Hardware);

    /// <summary>The leaders of a board in a few lines, where there is no room for the table.</summary>
    public static IEnumerable<StyledLine> Leaders(IReadOnlyList<BoardEntry> entries, int count, int width, Scene scene) =>
        entries.OrderBy(entry => entry.Rank is null).Take(count).Select(entry =>
        {
            string rank = entry.Rank is { } place ? place.ToString(CultureInfo.InvariantCulture) : "-";
            string ratio = entry.Ratio is { } measured ? scene.Texts.RatioBrief(measured) : scene.Texts.NotTimed;
            int room = width - 5 - ColumnWidth.Of(ratio);
            string name = Columns.PadRight(Columns.Cut(scene.Foreign(entry.Name), room - 1, scene.Glyphs.Ellipsis), room);
            return new StyledLine($"{Columns.PadLeft(rank, RankWidth)}  {name}{ratio}", entry.IsReference ? Role.Text : Role.Accent);
        });

    /// <summary>The columns that leave room for the name; the least important go first.</summary>
    private static TableColumn<BoardEntry>[] Fitting(int room, Scene scene) => TableColumn<BoardEntry>.Fitting(
    [
        new(scene.Texts.KindColumn, 11, entry => scene.Texts.EntryKind(entry.IsReference)),
        new(scene.Texts.RatioIntervalColumn, 21, entry => Ratio(entry, scene)),
        new(scene.Texts.WhenColumn, 9, entry => entry.At is { } at ? scene.Texts.When(at.ToOffset(scene.Now.Offset), scene.Now) : string.Empty),
        new(scene.Texts.DeviceColumn, 9, entry => scene.Foreign(entry.Device)),
    ], room, fewest: 2);

    private static string Ratio(BoardEntry entry, Scene scene) => entry.IsEmulated ? scene.Texts.EmulatedBrief
        : entry.Ratio is not { } ratio ? scene.Texts.NotTimed
        : scene.Texts.RatioFull(ratio);
}
