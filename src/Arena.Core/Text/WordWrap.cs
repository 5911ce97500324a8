namespace Arena.Core.Text;

/// <summary>Breaks text into lines of at most so many columns.</summary>
public static class WordWrap
{
    /// <summary>The lines of a plain text; its line breaks are kept. At least one line.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 2, too little for a Chinese character.</exception>
    public static IReadOnlyList<string> Lines(string text, int width) =>
        [.. text.Split('\n').SelectMany(part => Lines([new TextSpan(part)], width)).Select(line => line.ToString())];

    /// <summary>The lines of one paragraph. At least one line, none wider than <paramref name="width"/>.</summary>
    /// <param name="spans">The paragraph, without line breaks.</param>
    /// <param name="width">Columns, at least 2.</param>
    /// <remarks>
    /// The spaces at a break disappear. A word longer than a line is cut. Linear in the length of the text.
    /// Greedy rather than balanced: on a terminal the raggedness is small, and a line never changes when text is added below it.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 2.</exception>
    public static IReadOnlyList<TextLine> Lines(IReadOnlyList<TextSpan> spans, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 2);
        List<(Grapheme Grapheme, SpanStyle Style)> all = Flatten(spans);
        List<TextLine> lines = [];
        int start = 0;
        do
        {
            int end = EndOfLine(all, start, width);
            lines.Add(Line(all, start, TrimEnd(all, start, end)));
            start = end;
            while (start < all.Count && IsSpace(all[start].Grapheme))
            {
                start++;
            }
        }
        while (start < all.Count);
        return lines;
    }

    private static List<(Grapheme Grapheme, SpanStyle Style)> Flatten(IReadOnlyList<TextSpan> spans) =>
        [.. spans.SelectMany(span => Grapheme.Split(span.Text.Replace('\t', ' ')).Select(grapheme => (grapheme, span.Style)))];

    /// <summary>Position after the last grapheme of the line that begins at <paramref name="start"/>.</summary>
    private static int EndOfLine(List<(Grapheme Grapheme, SpanStyle Style)> all, int start, int width)
    {
        int columns = 0;
        int lastBreak = start;
        for (int i = start; i < all.Count; i++)
        {
            Grapheme here = all[i].Grapheme;
            if (IsSpace(here))
            {
                lastBreak = i;
            }
            else if (i > start && !IsSpace(all[i - 1].Grapheme) && LineBreak.IsAllowedBetween(all[i - 1].Grapheme, here))
            {
                lastBreak = i;
            }
            else if (i > start && IsSpace(all[i - 1].Grapheme))
            {
                lastBreak = i;
            }

            if (columns + here.Width > width)
            {
                // Spaces that hang over the edge are dropped with the break.
                return lastBreak > start ? lastBreak : Math.Max(i, start + 1);
            }

            columns += here.Width;
        }

        return all.Count;
    }

    private static int TrimEnd(List<(Grapheme Grapheme, SpanStyle Style)> all, int start, int end)
    {
        while (end > start && IsSpace(all[end - 1].Grapheme))
        {
            end--;
        }

        return end;
    }

    private static TextLine Line(List<(Grapheme Grapheme, SpanStyle Style)> all, int start, int end)
    {
        List<TextSpan> spans = [];
        for (int i = start; i < end;)
        {
            SpanStyle style = all[i].Style;
            int from = i;
            while (i < end && all[i].Style == style)
            {
                i++;
            }

            spans.Add(new TextSpan(string.Concat(all.Skip(from).Take(i - from).Select(item => item.Grapheme.Text)), style));
        }

        return new TextLine(spans);
    }

    private static bool IsSpace(Grapheme grapheme) => grapheme.Text == " ";
}
