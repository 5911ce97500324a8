using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>Draws the field for the path of a file, over the screen.</summary>
internal static class PathView
{
    private const int MaxWidth = 90;
    private const int CandidateRows = 6;

    public static void Draw(PathDialog path, Pane body, Scene scene)
    {
        int width = Math.Min(MaxWidth, body.Width - 2);
        int rows = path.Candidates.Count == 0 ? 0 : Math.Min(CandidateRows, path.Candidates.Count);
        Pane box = body.Part((body.Height - rows - 3) / 2, (body.Width - width) / 2, width, rows + 3);
        box.Clear();
        int hidden = path.Candidates.Count - rows;
        Pane inside = box.Box(scene.Texts.PathTitle, hidden > 0 ? scene.Texts.MoreBelow(hidden) : scene.Texts.PathHint, scene.Glyphs);

        // The end of a long path is what is being typed.
        string before = scene.Foreign(path.Field.BeforeCaret);
        string shown = scene.Foreign(path.Field.Text);
        int skipped = 0;
        while (ColumnWidth.Of(before[skipped..]) >= inside.Width)
        {
            skipped++;
        }

        inside.Write(0, 0, shown[skipped..], Role.Title);
        body.Canvas.Cursor = (inside.Top, inside.Left + ColumnWidth.Of(before[skipped..]));
        for (int row = 0; row < rows; row++)
        {
            inside.Write(1 + row, 0, Columns.Cut(scene.Foreign(path.NameOf(path.Candidates[row])), inside.Width, scene.Glyphs.Ellipsis), Role.Dim);
        }
    }
}
