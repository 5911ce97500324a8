using Arena.Core.Text;

namespace Arena.Tui.Drawing;

/// <summary>A line of a text that scrolls.</summary>
/// <param name="Line">What it says.</param>
/// <param name="Role">What its plain stretches mean.</param>
internal sealed record StyledLine(TextLine Line, Role Role = Role.Text)
{
    public static StyledLine Empty { get; } = new(TextLine.Empty);

    public StyledLine(string text, Role role)
        : this(TextLine.Of(text), role)
    {
    }

    /// <summary>Wraps Markdown behind a label: the first line follows the label, the others stand below the text.</summary>
    public static IEnumerable<StyledLine> Hanging(string label, string markdown, int width, Role role)
    {
        int indent = ColumnWidth.Of(label);
        string rest = new(' ', indent);
        return MarkdownLayout.Lines(markdown, Math.Max(2, width - indent))
            .Select((line, i) => new StyledLine(new TextLine([new TextSpan(i == 0 ? label : rest), .. line.Spans]), role));
    }

    /// <summary>Draws the lines that the scroll position leaves in sight.</summary>
    public static void Draw(IReadOnlyList<StyledLine> lines, int scroll, Pane pane)
    {
        for (int row = 0; row < pane.Height && scroll + row < lines.Count; row++)
        {
            pane.Write(row, 0, lines[scroll + row].Line, lines[scroll + row].Role);
        }
    }
}
