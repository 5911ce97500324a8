using System.Text;

namespace Arena.Core.Text;

/// <summary>Fits a text into a given number of columns.</summary>
public static class Columns
{
    /// <summary>The text, cut to at most <paramref name="width"/> columns; a cut is marked with <paramref name="mark"/>.</summary>
    /// <remarks>A wide character that would stand half outside is left out, so the result may be one column short.</remarks>
    public static string Cut(string text, int width, string mark)
    {
        if (ColumnWidth.Of(text) <= width)
        {
            return text;
        }

        int room = width - ColumnWidth.Of(mark);
        if (room < 0)
        {
            return string.Empty;
        }

        StringBuilder kept = new();
        foreach (Grapheme grapheme in Grapheme.Split(text))
        {
            room -= grapheme.Width;
            if (room < 0)
            {
                break;
            }

            kept.Append(grapheme.Text);
        }

        return kept.Append(mark).ToString();
    }

    /// <summary>The text with spaces after it up to <paramref name="width"/> columns; longer texts stay as they are.</summary>
    public static string PadRight(string text, int width) => text + Spaces(width - ColumnWidth.Of(text));

    /// <summary>The text with spaces before it up to <paramref name="width"/> columns; longer texts stay as they are.</summary>
    public static string PadLeft(string text, int width) => Spaces(width - ColumnWidth.Of(text)) + text;

    private static string Spaces(int count) => new(' ', Math.Max(0, count));
}
