namespace Arena.Core.Text;

/// <summary>A part of a Markdown text that stands on its own lines. A closed set: match on it without a default.</summary>
public abstract record MarkdownBlock
{
    private protected MarkdownBlock()
    {
    }

    /// <summary>Running text.</summary>
    /// <param name="Spans">The text, on one line.</param>
    public sealed record Paragraph(IReadOnlyList<TextSpan> Spans) : MarkdownBlock;

    /// <summary>An entry of a list.</summary>
    /// <param name="Marker">A dash, or a number with its point.</param>
    /// <param name="Spans">The text, on one line.</param>
    public sealed record Item(string Marker, IReadOnlyList<TextSpan> Spans) : MarkdownBlock;

    /// <summary>Code between fences, as written, with tabs as four spaces.</summary>
    /// <param name="Lines">Its lines.</param>
    public sealed record Code(IReadOnlyList<string> Lines) : MarkdownBlock;
}
