using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Arena.Core.Text;
using Arena.Tui.Shell;
using Xunit;

namespace Arena.Tui.Tests.Shell;

/// <summary>What the source of the interface may not contain.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void No_glyph_stands_outside_the_table_of_glyphs() => Assert.Empty(
        Lines("Glyphs.cs", "KeyStroke.cs").Where(line => line.Text.Any(c => c > '~')).Select(line => line.ToString()));

    [Fact]
    public void No_sentence_of_the_interface_stands_outside_its_texts() => Assert.Empty(
        Lines().Where(line => !line.File.StartsWith("EnglishTexts", StringComparison.Ordinal))
            .Where(line => TwoWords().IsMatch(line.Text) && !line.Text.Contains("Exception(", StringComparison.Ordinal))
            .Select(line => line.ToString()));

    [Fact]
    public void Every_glyph_of_the_narrow_and_ascii_tiers_takes_one_column()
    {
        foreach (Glyphs glyphs in new[] { Glyphs.Rich, Glyphs.Narrow, Glyphs.Ascii })
        {
            Assert.All(
                new[] { glyphs.Horizontal, glyphs.Vertical, glyphs.TopLeft, glyphs.BarFull, glyphs.BarEmpty, glyphs.Right, glyphs.Wrong, glyphs.Dot, glyphs.Thousands },
                glyph => Assert.Equal(1, ColumnWidth.Of(glyph)));
        }
    }

    private static IEnumerable<(string File, int Line, string Text)> Lines(params string[] except) =>
        from path in Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        let file = Path.GetFileName(path)
        where !except.Contains(file)
        from line in File.ReadLines(path).Select((text, i) => (file, i + 1, text.TrimStart()))
        where !line.Item3.StartsWith("//", StringComparison.Ordinal)
        select line;

    private static string SourceFolder([CallerFilePath] string caller = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller) ?? string.Empty, "..", "..", "..", "src", "Arena.Tui"));

    [GeneratedRegex("\"[^\"{]*[A-Za-z]{2,} [a-z]{2,}[^\"]*\"")]
    private static partial Regex TwoWords();
}
