using Arena.Core.Text;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Text;

public sealed class MarkdownTests
{
    private static readonly string[] Parts =
        ["a", "word ", "`", "*", "**", "\n", "\n\n", "```\n", "键值", "，", "- ", "1. ", "# ", "\\", "\t"];

    [Fact]
    public void Inline_signs_become_styles() => Assert.Equal(
        [
            new("Call "), new("heappop(h)", SpanStyle.Code), new(", "), new("not", SpanStyle.Emphasis), new(" "),
            new("sort", SpanStyle.Strong), new("."),
        ],
        Inline("Call `heappop(h)`, *not* **sort**."));

    [Theory]
    [InlineData("2*i + 1 and 2*i + 2")]
    [InlineData("n * m * k")]
    [InlineData("a*b*c")]
    [InlineData("one `tick and * star")]
    [InlineData("`")]
    [InlineData("**")]
    public void A_formula_and_an_unclosed_sign_stay_as_written(string text) => Assert.Equal([new TextSpan(text)], Inline(text));

    [Fact]
    public void Chinese_around_a_sign_is_no_letter() => Assert.Equal(
        [new("注意力"), new("粗体", SpanStyle.Strong), new("文字")], Inline("注意力**粗体**文字"));

    [Fact]
    public void A_backslash_takes_the_meaning_from_a_sign() => Assert.Equal([new TextSpan("*a* `b`")], Inline(@"\*a* \`b`"));

    [Fact]
    public void Code_keeps_the_stars_in_it() => Assert.Equal([new TextSpan("a*b*", SpanStyle.Code)], Inline("`a*b*`"));

    [Fact]
    public void Lines_of_a_paragraph_are_joined_with_a_space_but_not_between_Chinese_characters()
    {
        Assert.Equal("one two", MarkdownLayout.OneLine("one\ntwo"));
        Assert.Equal("缩放影响", MarkdownLayout.OneLine("缩放\n影响"));
    }

    [Fact]
    public void Blocks_stand_apart_and_fenced_code_keeps_its_columns()
    {
        const string text = """
            Before:

            ```csharp
            if (x)
                y();
            ```
            After.
            """;

        Assert.Equal(
            ["Before:", "", "    if (x)", "        y();", "", "After."],
            MarkdownLayout.Lines(text, 40).Select(line => line.ToString()));
    }

    [Fact]
    public void List_entries_hang() => Assert.Equal(
        ["Steps:", "", "1. one two", "   three", "2. four"],
        MarkdownLayout.Lines("Steps:\n1. one two three\n2. four", 10).Select(line => line.ToString()));

    [Fact]
    public void Every_text_fits_every_width()
    {
        Gen<string> text = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 30].Select(string.Concat);

        Gen.Select(text, Gen.Int[2, 60]).Sample(
            (written, width) => Assert.All(MarkdownLayout.Lines(written, width), line => Assert.InRange(line.Width, 0, width)),
            iter: 2000);
    }

    private static IReadOnlyList<TextSpan> Inline(string text) => Assert.IsType<MarkdownBlock.Paragraph>(Assert.Single(Markdown.Read(text))).Spans;
}
