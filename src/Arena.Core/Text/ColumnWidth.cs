using System.Globalization;
using System.Text;

namespace Arena.Core.Text;

/// <summary>How many terminal columns a text takes: 2 for wide characters, 0 for marks that combine, else 1.</summary>
/// <remarks>
/// Characters of ambiguous width count 1, as terminals draw them outside an East Asian locale; the narrow glyph tier is for the others.
/// Counted by grapheme, so an emoji made of several code points takes 2, not their sum.
/// </remarks>
public static class ColumnWidth
{
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>Columns of <paramref name="text"/>. Tabs and line breaks count 0: expand them first.</summary>
    public static int Of(string text)
    {
        int columns = 0;
        foreach (Grapheme grapheme in Grapheme.Split(text))
        {
            columns += grapheme.Width;
        }

        return columns;
    }

    internal static int OfGrapheme(ReadOnlySpan<char> grapheme)
    {
        if (grapheme.Length == 1 && grapheme[0] is >= ' ' and < '\x7f')
        {
            return 1;
        }

        int width = 0;
        foreach (Rune rune in grapheme.EnumerateRunes())
        {
            width = Math.Max(width, rune.Value == EmojiPresentation && width > 0 ? 2 : OfRune(rune));
        }

        return width;
    }

    private static int OfRune(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => 0,
        _ => WideRanges.Contain(rune.Value) ? 2 : 1,
    };
}
