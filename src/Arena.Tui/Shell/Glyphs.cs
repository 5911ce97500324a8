using System.Diagnostics;

namespace Arena.Tui.Shell;

/// <summary>Every character of the interface that is neither a letter, a digit nor common punctuation. One table; no glyph stands elsewhere.</summary>
internal sealed record Glyphs
{
    private Glyphs()
    {
    }

    public required string Horizontal { get; init; }

    public required string Vertical { get; init; }

    public required string TopLeft { get; init; }

    public required string TopRight { get; init; }

    public required string BottomLeft { get; init; }

    public required string BottomRight { get; init; }

    public required string BarFull { get; init; }

    public required string BarEmpty { get; init; }

    public required string Right { get; init; }

    public required string Wrong { get; init; }

    public required string Ellipsis { get; init; }

    /// <summary>Between the parts of a title.</summary>
    public required string Dot { get; init; }

    /// <summary>Groups the digits of a large number.</summary>
    public required string Thousands { get; init; }

    /// <summary>Whether nothing but ASCII may be drawn, in content too.</summary>
    public bool IsAscii { get; private init; }

    /// <summary>Marks the selected line, in every tier: colour is never the only sign.</summary>
    public string Cursor { get; private init; } = ">";

    public static Glyphs Rich { get; } = new()
    {
        Horizontal = "─",
        Vertical = "│",
        TopLeft = "┌",
        TopRight = "┐",
        BottomLeft = "└",
        BottomRight = "┘",
        BarFull = "▰",
        BarEmpty = "▱",
        Right = "✓",
        Wrong = "✗",
        Ellipsis = "…",
        Dot = "·",
        Thousands = "\u2009",
    };

    public static Glyphs Narrow { get; } = Rich with
    {
        Horizontal = "-",
        Vertical = "|",
        TopLeft = "+",
        TopRight = "+",
        BottomLeft = "+",
        BottomRight = "+",
        BarFull = "▪",
        BarEmpty = "░",
        Ellipsis = "...",
        Dot = "-",
    };

    public static Glyphs Ascii { get; } = Narrow with
    {
        BarFull = "#",
        BarEmpty = ".",
        Right = "v",
        Wrong = "x",
        Thousands = " ",
        IsAscii = true,
    };

    public static Glyphs Of(GlyphTier tier) => tier switch
    {
        GlyphTier.Rich => Rich,
        GlyphTier.Narrow => Narrow,
        GlyphTier.Ascii => Ascii,
        _ => throw new UnreachableException(),
    };

    /// <summary>A bar of <paramref name="width"/> columns, filled for the share <paramref name="part01"/>; full only when it is reached.</summary>
    public string Bar(double part01, int width)
    {
        int full = Math.Clamp((int)Math.Floor((part01 * width) + 1e-9), 0, width);
        return string.Concat(Enumerable.Repeat(BarFull, full)) + string.Concat(Enumerable.Repeat(BarEmpty, width - full));
    }
}
