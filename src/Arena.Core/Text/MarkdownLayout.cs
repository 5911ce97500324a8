namespace Arena.Core.Text;

/// <summary>Lays a Markdown text out in lines for a terminal.</summary>
public static class MarkdownLayout
{
    private const int CodeIndent = 4;

    /// <summary>The lines of <paramref name="markdown"/>, none wider than <paramref name="width"/>; an empty line between blocks.</summary>
    /// <param name="markdown">See <see cref="Markdown.Read"/>.</param>
    /// <param name="width">Columns, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 2.</exception>
    public static IReadOnlyList<TextLine> Lines(string markdown, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 2);
        List<TextLine> lines = [];
        MarkdownBlock? before = null;
        foreach (MarkdownBlock block in Markdown.Read(markdown))
        {
            if (before is not null && !(before is MarkdownBlock.Item && block is MarkdownBlock.Item))
            {
                lines.Add(TextLine.Empty);
            }

            lines.AddRange(Lines(block, width));
            before = block;
        }

        return lines;
    }

    /// <summary>The text on one line without signs: for lists, titles and screen readers.</summary>
    public static string OneLine(string markdown) => string.Join(" ", Markdown.Read(markdown).Select(block => block switch
    {
        MarkdownBlock.Paragraph paragraph => new TextLine(paragraph.Spans).ToString(),
        MarkdownBlock.Item item => item.Marker + " " + new TextLine(item.Spans),
        MarkdownBlock.Code code => string.Join(" ", code.Lines.Select(line => line.Trim())),
        _ => throw new System.Diagnostics.UnreachableException(),
    }));

    private static IEnumerable<TextLine> Lines(MarkdownBlock block, int width) => block switch
    {
        MarkdownBlock.Paragraph paragraph => WordWrap.Lines(paragraph.Spans, width),
        MarkdownBlock.Item item => Hanging(item, width),
        MarkdownBlock.Code code => code.Lines.SelectMany(line => CodeLines(line, width)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<TextLine> Hanging(MarkdownBlock.Item item, int width)
    {
        string first = item.Marker + " ";
        string rest = new(' ', first.Length);
        int room = width - first.Length;
        return room < 2
            ? WordWrap.Lines([new TextSpan(first), .. item.Spans], width)
            : WordWrap.Lines(item.Spans, room).Select((line, i) => Indented(line, i == 0 ? first : rest));
    }

    /// <summary>Code keeps its columns; what does not fit is cut into further lines, never dropped.</summary>
    private static IEnumerable<TextLine> CodeLines(string line, int width)
    {
        int indent = width >= 8 * CodeIndent ? CodeIndent : 0;
        string left = line;
        do
        {
            string part = Columns.Cut(left, width - indent, string.Empty);
            left = left[part.Length..];
            yield return Indented(new TextLine([new TextSpan(part, SpanStyle.Code)]), new string(' ', indent));
        }
        while (left.Length > 0);
    }

    private static TextLine Indented(TextLine line, string indent) =>
        indent.Length == 0 ? line : new TextLine([new TextSpan(indent), .. line.Spans]);
}
