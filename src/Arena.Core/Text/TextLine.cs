namespace Arena.Core.Text;

/// <summary>One line of a screen, not wider than it was wrapped for.</summary>
/// <param name="Spans">From left to right; none for an empty line.</param>
public sealed record TextLine(IReadOnlyList<TextSpan> Spans)
{
    /// <summary>A line without text.</summary>
    public static TextLine Empty { get; } = new([]);

    /// <summary>A line of one plain stretch.</summary>
    public static TextLine Of(string text) => new([new TextSpan(text)]);

    /// <summary>Columns it takes.</summary>
    public int Width => Spans.Sum(span => ColumnWidth.Of(span.Text));

    /// <summary>The text without its styles.</summary>
    public override string ToString() => string.Concat(Spans.Select(span => span.Text));
}
