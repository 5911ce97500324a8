using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Questions;

public sealed class QuestionInstanceTests
{
    [Fact]
    public void The_same_seed_shows_the_options_in_the_same_order() =>
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(Order(Choice(), (ulong)i), Order(Choice(), (ulong)i)));

    [Fact]
    public void Every_order_of_the_options_is_possible() =>
        Assert.Equal(24, Enumerable.Range(0, 1000).Select(i => Order(Choice(), (ulong)i)).Distinct().Count());

    [Fact]
    public void The_right_option_stands_at_each_place_about_as_often()
    {
        int[] counts = new int[4];
        for (ulong i = 0; i < 4000; i++)
        {
            counts[Assert.IsType<QuestionBody.Choice>(QuestionInstance.Of(Choice(), new Seed(i)).Prompt.Body).RightIndex]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 880, 1120));
    }

    [Fact]
    public void Shuffling_keeps_every_option_with_its_reason()
    {
        QuestionInstance instance = QuestionInstance.Of(Choice(), new Seed(1));

        Assert.Equal(
            Body(Choice()).Options.OrderBy(option => option.Text.English, StringComparer.Ordinal),
            Assert.IsType<QuestionBody.Choice>(instance.Prompt.Body).Options.OrderBy(option => option.Text.English, StringComparer.Ordinal));
    }

    [Fact]
    public void A_number_is_shown_as_it_is_written()
    {
        var body = new QuestionBody.Number(3, "3", Tolerance.Exact, null, []);

        Assert.Same(body, QuestionInstance.Of(Question(new QuestionContent.Authored(Prompt(body))), new Seed(1)).Prompt.Body);
    }

    [Fact]
    public void A_family_shows_the_same_instance_for_the_same_seed_and_another_for_another()
    {
        Question family = Question(new QuestionContent.Family("heap-push"));

        Assert.Equal(QuestionInstance.Of(family, new Seed(1)).Prompt.Ask, QuestionInstance.Of(family, new Seed(1)).Prompt.Ask);
        Assert.NotEqual(QuestionInstance.Of(family, new Seed(1)).Prompt.Ask, QuestionInstance.Of(family, new Seed(2)).Prompt.Ask);
    }

    [Fact]
    public void A_family_without_its_generator_is_refused() =>
        Assert.Throws<ArgumentException>(() => QuestionInstance.Of(Question(new QuestionContent.Family("no-such")), new Seed(1)));

    private static string Order(Question question, ulong seed) => string.Concat(
        Assert.IsType<QuestionBody.Choice>(QuestionInstance.Of(question, new Seed(seed)).Prompt.Body).Options.Select(option => option.Text.English));

    private static Question Choice() => Question(new QuestionContent.Authored(Prompt(new QuestionBody.Choice(
        [.. "abcd".Select(letter => new Option(LocalText.Same(letter.ToString()), letter == 'a', letter == 'a' ? null : LocalText.Same($"not {letter}")))]))));

    private static QuestionBody.Choice Body(Question question) =>
        Assert.IsType<QuestionBody.Choice>(Assert.IsType<QuestionContent.Authored>(question.Content).Prompt.Body);

    private static Prompt Prompt(QuestionBody body) => new(LocalText.Same("?"), body, LocalText.Same("because"));

    private static Question Question(QuestionContent content) =>
        new(new("deck/question"), new("01-deck"), Level.Apply, ["tag"], content, new("A book"));
}
