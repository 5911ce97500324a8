using Arena.Core.Text;

namespace Arena.Tui.Drawing;

/// <summary>How a cell is to look: what it means, and how its text stands out.</summary>
internal readonly record struct Style(Role Role, SpanStyle Span = SpanStyle.Plain)
{
    public static implicit operator Style(Role role) => new(role);
}
