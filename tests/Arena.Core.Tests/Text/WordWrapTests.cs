using Arena.Core.Text;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Text;

public sealed class WordWrapTests
{
    private static readonly string[] Parts =
        ["a", "word", " ", "键", "值", "，", "。", "（", "」", "é", "👍🏽", "averyverylongword", "한"];

    [Fact]
    public void Words_stay_whole_and_the_space_at_the_break_disappears() =>
        Assert.Equal(["the quick", "brown fox"], WordWrap.Lines("the quick brown fox", 9));

    [Fact]
    public void Chinese_breaks_between_characters() =>
        Assert.Equal(["缩放只影", "响数值精", "度"], WordWrap.Lines("缩放只影响数值精度", 8));

    [Fact]
    public void A_mark_that_would_begin_a_line_takes_the_character_before_it_along() =>
        Assert.Equal(["缩放只", "影，训练"], WordWrap.Lines("缩放只影，训练", 8));

    [Fact]
    public void An_opening_bracket_does_not_end_a_line() =>
        Assert.Equal(["缩放只", "（好）"], WordWrap.Lines("缩放只（好）", 8));

    [Fact]
    public void Chinese_and_latin_may_part_but_a_latin_word_stays_whole() =>
        Assert.Equal(["使用", "softmax", "归一化"], WordWrap.Lines("使用softmax归一化", 8));

    [Fact]
    public void A_word_longer_than_a_line_is_cut() =>
        Assert.Equal(["abcd", "efgh", "ij k"], WordWrap.Lines("abcdefghij k", 4));

    [Fact]
    public void Line_breaks_of_the_text_are_kept() => Assert.Equal(["a", "", "b"], WordWrap.Lines("a\n\nb", 4));

    [Fact]
    public void Styles_survive_the_break()
    {
        IReadOnlyList<TextLine> lines = WordWrap.Lines(
            [new TextSpan("see "), new TextSpan("heap push", SpanStyle.Code), new TextSpan(" now")], 8);

        Assert.Equal(["see heap", "push now"], lines.Select(line => line.ToString()));
        Assert.Equal([new TextSpan("push", SpanStyle.Code), new TextSpan(" now")], lines[1].Spans);
    }

    [Fact]
    public void No_line_is_wider_than_asked_and_nothing_but_spaces_is_lost()
    {
        Gen<string> text = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 40].Select(string.Concat);

        Gen.Select(text, Gen.Int[2, 30]).Sample(
            (written, width) =>
            {
                IReadOnlyList<string> lines = WordWrap.Lines(written, width);

                Assert.All(lines, line => Assert.InRange(ColumnWidth.Of(line), 0, width));
                Assert.Equal(WithoutSpaces(written), WithoutSpaces(string.Concat(lines)));
            },
            iter: 2000);
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
