using Arena.Core.Text;
using Arena.Tui.Shell;

namespace Arena.Tui.Drawing;

/// <summary>A rectangle of a canvas with coordinates of its own. Nothing written to it leaves it.</summary>
internal readonly record struct Pane(Canvas Canvas, int Top, int Left, int Width, int Height)
{
    /// <summary>Writes <paramref name="text"/> as far as it fits.</summary>
    /// <returns>The column after the text.</returns>
    public int Write(int row, int column, string text, Style style) =>
        row < 0 || row >= Height || column < 0
            ? column
            : Canvas.Write(Top + row, Left + column, Left + Width, text, style) - Left;

    /// <summary>Writes a wrapped line; plain stretches look like <paramref name="role"/>.</summary>
    public int Write(int row, int column, TextLine line, Role role)
    {
        foreach (TextSpan span in line.Spans)
        {
            column = Write(row, column, span.Text, new Style(role, span.Style));
        }

        return column;
    }

    /// <summary>Writes lines below each other.</summary>
    /// <returns>The row after the last one.</returns>
    public int WriteLines(int row, IReadOnlyList<string> lines, Role role)
    {
        foreach (string line in lines)
        {
            Write(row, 0, line, role);
            row++;
        }

        return row;
    }

    /// <summary>Writes so that the text ends before column <paramref name="end"/>.</summary>
    public void WriteRight(int row, int end, string text, Style style) =>
        Write(row, Math.Max(0, end - ColumnWidth.Of(text)), text, style);

    /// <summary>Fills a part of a row.</summary>
    public void Fill(int row, int column, int width, string glyph, Style style)
    {
        for (int i = 0; i < width; i++)
        {
            Write(row, column + i, glyph, style);
        }
    }

    /// <summary>A part of the pane, cut where it would stick out.</summary>
    public Pane Part(int row, int column, int width, int height)
    {
        int top = Math.Clamp(row, 0, Height);
        int left = Math.Clamp(column, 0, Width);
        return new(Canvas, Top + top, Left + left, Math.Clamp(width, 0, Width - left), Math.Clamp(height, 0, Height - top));
    }

    /// <summary>Empties the pane.</summary>
    public void Clear()
    {
        for (int row = 0; row < Height; row++)
        {
            Fill(row, 0, Width, " ", Role.Text);
        }
    }

    /// <summary>Draws a frame round the pane and returns the inside, one column of air left and right.</summary>
    public Pane Box(string title, string footer, Glyphs glyphs, Role role = Role.Text)
    {
        string edge = string.Concat(Enumerable.Repeat(glyphs.Horizontal, Math.Max(0, Width - 2)));
        Write(0, 0, glyphs.TopLeft + edge + glyphs.TopRight, role);
        Write(Height - 1, 0, glyphs.BottomLeft + edge + glyphs.BottomRight, role);
        for (int row = 1; row < Height - 1; row++)
        {
            Write(row, 0, glyphs.Vertical, role);
            Write(row, Width - 1, glyphs.Vertical, role);
        }

        int room = Width - 6;
        if (title.Length > 0 && room > 0)
        {
            Write(0, 2, $" {Columns.Cut(title, room, glyphs.Ellipsis)} ", Role.Title);
        }

        if (footer.Length > 0 && room > 0)
        {
            WriteRight(Height - 1, Width - 2, $" {Columns.Cut(footer, room, glyphs.Ellipsis)} ", Role.Dim);
        }

        return Part(1, 2, Width - 4, Height - 2);
    }
}
