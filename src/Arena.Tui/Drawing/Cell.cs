namespace Arena.Tui.Drawing;

/// <summary>One column of one row. The right half of a wide character is an empty text.</summary>
internal readonly record struct Cell(string Text, Style Style)
{
    public static Cell Blank { get; } = new(" ", Role.Text);
}
