using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Xunit;

namespace Arena.Core.Tests.Sessions;

public sealed class AnswerCheckTests
{
    private static readonly QuestionBody Choice = new QuestionBody.Choice(
        [new(LocalText.Same("no"), false, LocalText.Same("because")), new(LocalText.Same("yes"), true, null)]);

    [Fact]
    public void The_right_option_is_right_and_another_is_not()
    {
        Assert.True(AnswerCheck.IsRight(Choice, new Answer.Picked(1)));
        Assert.False(AnswerCheck.IsRight(Choice, new Answer.Picked(0)));
    }

    [Fact]
    public void Not_to_know_is_not_right()
    {
        Assert.False(AnswerCheck.IsRight(Choice, new Answer.Unknown()));
        Assert.False(AnswerCheck.IsRight(Number(0), new Answer.Unknown()));
    }

    [Fact]
    public void A_number_is_right_within_its_tolerance()
    {
        Assert.True(AnswerCheck.IsRight(Number(1.875, Tolerance.Within(0.01)), Typed("1.88")));
        Assert.False(AnswerCheck.IsRight(Number(1.875), Typed("1.88")));
    }

    [Fact]
    public void An_answer_of_the_other_kind_is_a_bug()
    {
        Assert.Throws<ArgumentException>(() => AnswerCheck.IsRight(Choice, Typed("1")));
        Assert.Throws<ArgumentException>(() => AnswerCheck.IsRight(Number(1), new Answer.Picked(0)));
    }

    [Theory]
    [InlineData(1.875, "1.88", true)]
    [InlineData(1.875, "1.9", true)]
    [InlineData(1.875, "1.87", true)]
    [InlineData(1.875, "1.8", false)] // cut, not rounded
    [InlineData(1.875, "2", false)] // one digit says too little
    [InlineData(1.875, "1.90", false)] // claims three digits, and the third is wrong
    [InlineData(1.875, "-1.88", false)]
    [InlineData(1.875, "188/100", false)] // a fraction was not rounded
    [InlineData(0.0625, "0.063", true)]
    [InlineData(0.0625, "0.06", false)]
    [InlineData(-0.3333333, "-0.33", true)]
    [InlineData(9.97, "10", true)]
    [InlineData(123456.7, "1.2e5", true)]
    public void A_number_that_was_rounded_too_early_may_be_typed_once_more(double right, string typed, bool isNear) =>
        Assert.Equal(isNear, AnswerCheck.IsNearMiss(Number(right), Typed(typed)));

    [Theory]
    [InlineData(1024, "1000")]
    [InlineData(1024, "1023")]
    [InlineData(1024, "1.0e3")]
    public void A_whole_number_is_never_nearly_right(double right, string typed) =>
        Assert.False(AnswerCheck.IsNearMiss(Number(right), Typed(typed)));

    [Fact]
    public void A_right_answer_is_no_near_miss() =>
        Assert.False(AnswerCheck.IsNearMiss(Number(1.875, Tolerance.Within(0.01)), Typed("1.88")));

    [Fact]
    public void Options_and_not_to_know_are_never_near()
    {
        Assert.False(AnswerCheck.IsNearMiss(Choice, new Answer.Picked(0)));
        Assert.False(AnswerCheck.IsNearMiss(Number(1.875), new Answer.Unknown()));
    }

    [Theory]
    [InlineData(true, false, false, Grade.Good)]
    [InlineData(true, true, false, Grade.Hard)]
    [InlineData(true, false, true, Grade.Hard)]
    [InlineData(true, true, true, Grade.Hard)]
    [InlineData(false, false, false, Grade.Again)]
    [InlineData(false, true, true, Grade.Again)]
    public void Right_suggests_Good_with_help_Hard_and_wrong_Again(bool isRight, bool usedHint, bool secondTry, Grade expected) =>
        Assert.Equal(expected, AnswerCheck.Suggest(isRight, usedHint, secondTry));

    [Fact]
    public void Easy_is_never_suggested_and_always_allowed_after_a_right_answer()
    {
        bool[] either = [false, true];

        Assert.DoesNotContain(Grade.Easy, either.SelectMany(right => either.SelectMany(hint => either.Select(second => AnswerCheck.Suggest(right, hint, second)))));
        Assert.All(Enum.GetValues<Grade>(), grade => Assert.True(AnswerCheck.Allows(isRight: true, grade)));
    }

    [Fact]
    public void After_a_wrong_answer_only_Again_may_be_given()
    {
        Assert.Equal([Grade.Again], Enum.GetValues<Grade>().Where(grade => AnswerCheck.Allows(isRight: false, grade)));
        Assert.Equal(Enum.GetValues<Grade>(), Enum.GetValues<Grade>().Where(grade => AnswerCheck.Allows(isRight: true, grade)));
    }

    private static QuestionBody.Number Number(double answer, Tolerance tolerance = default) => new(answer, "?", tolerance, null, []);

    private static Answer.Typed Typed(string text) => new(text, NumberText.TryRead(text, out double value) ? value : double.NaN);
}
