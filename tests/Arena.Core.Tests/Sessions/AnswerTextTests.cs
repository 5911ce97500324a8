using Arena.Core.Questions;
using Arena.Core.Sessions;
using Xunit;

namespace Arena.Core.Tests.Sessions;

public sealed class AnswerTextTests
{
    private static readonly QuestionBody Choice = new QuestionBody.Choice(
        [.. Enumerable.Range(0, 4).Select(i => new Option(LocalText.Same($"{i}"), i == 2, i == 2 ? null : LocalText.Same("no")))]);

    private static readonly QuestionBody Number = new QuestionBody.Number(15, "15", Tolerance.Exact, null, []);

    [Theory]
    [InlineData("1", 0)]
    [InlineData("4", 3)]
    [InlineData(" 3 ", 2)]
    [InlineData("３", 2)]
    public void An_option_is_picked_by_its_number_from_1(string line, int index) =>
        AssertReads(new Answer.Picked(index), Confidence.Sure, line, Choice);

    [Theory]
    [InlineData("15", 15)]
    [InlineData("15/8", 1.875)]
    [InlineData("１５", 15)]
    [InlineData("0", 0)]
    public void A_number_is_kept_as_typed_and_as_read(string line, double value) =>
        AssertReads(new Answer.Typed(line, value), Confidence.Sure, line, Number);

    [Theory]
    [InlineData("?")]
    [InlineData("？")]
    [InlineData(" ? ")]
    [InlineData("0")]
    public void A_question_mark_or_0_says_I_do_not_know_to_a_choice(string line) =>
        AssertReads(new Answer.Unknown(), Confidence.Sure, line, Choice);

    [Fact]
    public void A_question_mark_says_I_do_not_know_to_a_number() => AssertReads(new Answer.Unknown(), Confidence.Sure, "?", Number);

    [Theory]
    [InlineData("2?")]
    [InlineData("2 ?")]
    [InlineData("２？")]
    public void A_question_mark_after_the_answer_marks_a_guess(string line) =>
        AssertReads(new Answer.Picked(1), Confidence.Guess, line, Choice);

    [Fact]
    public void The_mark_of_a_guess_is_no_part_of_the_typed_number() =>
        AssertReads(new Answer.Typed("15/8", 1.875), Confidence.Guess, "15/8 ?", Number);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("b")]
    [InlineData("??")]
    public void What_names_no_option_is_refused(string line) => Assert.False(AnswerText.TryRead(line, Choice, out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("fifteen")]
    [InlineData("1 5/8")]
    public void What_is_no_number_is_refused(string line) => Assert.False(AnswerText.TryRead(line, Number, out _, out _));

    [Fact]
    public void The_journal_keeps_the_option_from_1_the_typed_text_or_a_question_mark()
    {
        Assert.Equal("3", new Answer.Picked(2).Response);
        Assert.Equal("15/8", new Answer.Typed("15/8", 1.875).Response);
        Assert.Equal("?", new Answer.Unknown().Response);
    }

    private static void AssertReads(Answer expected, Confidence confidence, string line, QuestionBody body)
    {
        Assert.True(AnswerText.TryRead(line, body, out Answer? answer, out Confidence read));
        Assert.Equal(expected, answer);
        Assert.Equal(confidence, read);
    }
}
