using Arena.Tui.Shell;
using Xunit;

namespace Arena.Tui.Tests.Shell;

public sealed class AppearanceTests
{
    [Theory]
    [InlineData(null, null, "xterm-256color", null, Theme.Auto)]
    [InlineData(null, "1", "xterm-256color", null, Theme.Mono)]
    [InlineData(null, "", "xterm-256color", null, Theme.Auto)]
    [InlineData("always", "1", "xterm-256color", null, Theme.Auto)]
    [InlineData("never", null, "xterm-256color", "truecolor", Theme.Mono)]
    [InlineData(null, null, "dumb", null, Theme.Mono)]
    public void Colour_follows_the_flag_then_NO_COLOR_then_the_terminal(string? flag, string? noColor, string term, string? colorTerm, Theme theme) =>
        Assert.Equal(theme, Appearance.Decide(flag, null, Variables(("NO_COLOR", noColor), ("TERM", term), ("COLORTERM", colorTerm))).Theme);

    [Theory]
    [InlineData(null, null, "xterm", GlyphTier.Rich)]
    [InlineData(null, null, "linux", GlyphTier.Ascii)]
    [InlineData(null, null, "dumb", GlyphTier.Ascii)]
    [InlineData(null, "narrow", "linux", GlyphTier.Narrow)]
    [InlineData("rich", "narrow", "linux", GlyphTier.Rich)]
    public void Glyphs_follow_the_flag_then_the_variable_then_the_terminal(string? flag, string? variable, string term, GlyphTier tier) =>
        Assert.Equal(tier, Appearance.Decide(null, flag, Variables(("ARENA_GLYPHS", variable), ("TERM", term))).Glyphs);

    private static Func<string, string?> Variables(params (string Name, string? Value)[] variables) =>
        name => variables.FirstOrDefault(variable => variable.Name == name).Value;
}
