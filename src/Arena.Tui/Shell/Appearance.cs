namespace Arena.Tui.Shell;

/// <summary>Decides colours and characters from flags and environment; a flag wins over a variable, a variable over a guess.</summary>
/// <param name="Theme">How roles become colours.</param>
/// <param name="Glyphs">Which characters may be drawn.</param>
public sealed record Appearance(Theme Theme, GlyphTier Glyphs)
{
    /// <summary>Decides for a terminal.</summary>
    /// <param name="color">The value of <c>--color</c>: <c>auto</c>, <c>always</c>, <c>never</c>, or null.</param>
    /// <param name="glyphs">The value of <c>--glyphs</c>: <c>rich</c>, <c>narrow</c>, <c>ascii</c>, or null.</param>
    /// <param name="environment">The value of a variable, or null.</param>
    /// <remarks>An unknown value counts as none: the command line has refused it before.</remarks>
    public static Appearance Decide(string? color, string? glyphs, Func<string, string?> environment)
    {
        string terminal = environment("TERM") ?? string.Empty;
        bool isPlain = terminal is "dumb" or "linux";
        bool wantsNoColor = environment("NO_COLOR") is { Length: > 0 } || terminal == "dumb";
        Theme theme = color switch
        {
            "never" => Theme.Mono,
            "always" => Theme.Auto,
            _ => wantsNoColor ? Theme.Mono : Theme.Auto,
        };
        return new(theme, TierOf(glyphs) ?? TierOf(environment("ARENA_GLYPHS")) ?? (isPlain ? GlyphTier.Ascii : GlyphTier.Rich));
    }

    private static GlyphTier? TierOf(string? name) => name switch
    {
        "rich" => GlyphTier.Rich,
        "narrow" => GlyphTier.Narrow,
        "ascii" => GlyphTier.Ascii,
        _ => null,
    };
}
