namespace Arena.Tui.Shell;

/// <summary>Which characters the terminal draws well.</summary>
public enum GlyphTier
{
    /// <summary>Box lines, blocks and shades.</summary>
    Rich,

    /// <summary>For terminals that draw characters of ambiguous width two columns wide: only characters that are never wide.</summary>
    Narrow,

    /// <summary>ASCII only.</summary>
    Ascii,
}
