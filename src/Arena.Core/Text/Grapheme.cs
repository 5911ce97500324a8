using System.Globalization;

namespace Arena.Core.Text;

/// <summary>What a reader takes for one character: a letter with its marks, a Chinese character, an emoji.</summary>
/// <param name="Text">One or more code points.</param>
/// <param name="Width">Columns, 0 to 2.</param>
public readonly record struct Grapheme(string Text, int Width)
{
    /// <summary>The graphemes of <paramref name="text"/> in order; together they are the text.</summary>
    public static IEnumerable<Grapheme> Split(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, i);
            string element = text.Substring(i, length);
            yield return new Grapheme(element, ColumnWidth.OfGrapheme(element));
            i += length;
        }
    }
}
