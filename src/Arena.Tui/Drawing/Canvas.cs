using System.Text;
using Arena.Core.Text;

namespace Arena.Tui.Drawing;

/// <summary>A screen in the making: rows of cells. Everything is drawn here first, without a terminal.</summary>
internal sealed class Canvas
{
    private readonly Cell[] _cells;

    public Canvas(int width, int height)
    {
        (Width, Height) = (width, height);
        _cells = new Cell[width * height];
        Array.Fill(_cells, Cell.Blank);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Where the terminal's own cursor belongs, so that an input method opens its window there; null hides it.</summary>
    public (int Row, int Column)? Cursor { get; set; }

    public Pane Whole => new(this, 0, 0, Width, Height);

    public Cell this[int row, int column] => _cells[(row * Width) + column];

    /// <summary>Writes from a column on, up to but not including <paramref name="end"/>; what does not fit is left out.</summary>
    /// <returns>The column after the text.</returns>
    public int Write(int row, int column, int end, string text, Style style)
    {
        if (row < 0 || row >= Height)
        {
            return column;
        }

        foreach (Grapheme grapheme in Grapheme.Split(text))
        {
            if (column + grapheme.Width > Math.Min(end, Width))
            {
                break;
            }

            if (grapheme.Width > 0)
            {
                Set(row, column, new Cell(grapheme.Text, style));
                if (grapheme.Width == 2)
                {
                    Set(row, column + 1, new Cell(string.Empty, style));
                }

                column += grapheme.Width;
            }
        }

        return column;
    }

    /// <summary>The text of a row without the spaces at its end.</summary>
    public string Row(int row)
    {
        StringBuilder text = new();
        for (int column = 0; column < Width; column++)
        {
            text.Append(this[row, column].Text);
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Overwriting half of a wide character leaves a space where the other half was.</summary>
    private void Set(int row, int column, Cell cell)
    {
        int at = (row * Width) + column;
        if (_cells[at].Text.Length == 0 && column > 0 && cell.Text.Length > 0)
        {
            _cells[at - 1] = Cell.Blank;
        }

        if (column + 1 < Width && _cells[at + 1].Text.Length == 0 && cell.Text.Length > 0)
        {
            _cells[at + 1] = Cell.Blank;
        }

        _cells[at] = cell;
    }
}
