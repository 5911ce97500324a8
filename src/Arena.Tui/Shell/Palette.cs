using System.Diagnostics;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Arena.Tui.Shell;

/// <summary>What each style looks like in a theme. The background is never painted, so light and dark terminals both work.</summary>
internal static class Palette
{
    public static Attribute Of(Style style, Theme theme)
    {
        TextStyle text = OfRole(style.Role, theme) | OfSpan(style.Span);
        return new Attribute(theme == Theme.Mono ? Color.None : Foreground(style), Color.None, text);
    }

    private static Color Foreground(Style style) => style.Role switch
    {
        Role.Text when style.Span == SpanStyle.Code => new(ColorName16.Cyan),
        Role.Text or Role.Dim or Role.Title or Role.Select => Color.None,
        Role.Good or Role.Heat3 or Role.Heat4 => new(ColorName16.Green),
        Role.Bad => new(ColorName16.Red),
        Role.Warn => new(ColorName16.Yellow),
        Role.Note => new(ColorName16.Cyan),
        Role.Accent => new(ColorName16.Magenta),
        Role.Heat0 or Role.Heat1 or Role.Heat2 => Color.None,
        _ => throw new UnreachableException(),
    };

    private static TextStyle OfRole(Role role, Theme theme) => role switch
    {
        Role.Title or Role.Good or Role.Bad or Role.Accent or Role.Heat4 => TextStyle.Bold,
        Role.Select => TextStyle.Reverse,
        // Faint keeps the terminal's own colour; the bright black of many palettes is invisible on their background.
        Role.Dim when theme != Theme.Mono => TextStyle.Faint,
        _ => TextStyle.None,
    };

    private static TextStyle OfSpan(SpanStyle span) => span switch
    {
        SpanStyle.Strong => TextStyle.Bold,
        SpanStyle.Emphasis => TextStyle.Underline,
        SpanStyle.Plain or SpanStyle.Code => TextStyle.None,
        _ => throw new UnreachableException(),
    };
}
