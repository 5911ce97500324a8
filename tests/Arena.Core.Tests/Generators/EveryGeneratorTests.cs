using System.Text.RegularExpressions;
using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

/// <summary>What holds for every instance of every family: a new generator is covered by being listed.</summary>
public sealed partial class EveryGeneratorTests
{
    public static TheoryData<string> Names => [.. AllGenerators.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_generator_is_found_by_its_own_name(string name) => Assert.Equal(name, AllGenerators.Named(name).Name);

    [Fact]
    public void An_unknown_name_is_refused_and_named() =>
        Assert.Contains("'heap-pop'", Assert.Throws<ArgumentException>(() => AllGenerators.Named("heap-pop")).Message, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Names))]
    public void A_choice_has_four_different_options_one_of_them_right(string name) => Assert.All(Choices(name), choice =>
    {
        Assert.Equal(4, choice.Options.Count);
        Assert.Single(choice.Options, option => option.IsRight);
        Assert.Equal(4, choice.Options.Select(option => option.Text.English).Distinct().Count());
        Assert.Equal(4, choice.Options.Select(option => option.Text.Chinese).Distinct().Count());
    });

    [Theory, MemberData(nameof(Names))]
    public void Each_wrong_option_has_a_reason_of_its_own_and_the_right_one_has_none(string name) => Assert.All(Choices(name), choice =>
    {
        Assert.All(choice.Options, option => Assert.Equal(option.IsRight, option.Reason is null));
        Assert.Equal(choice.Options.Count, choice.Options.Select(option => option.Reason?.English).Distinct().Count());
        Assert.Equal(choice.Options.Count, choice.Options.Select(option => option.Reason?.Chinese).Distinct().Count());
    });

    [Theory, MemberData(nameof(Names))]
    public void The_right_number_is_accepted_as_it_is_written(string name) => Assert.All(Numbers(name), number =>
    {
        Assert.True(NumberText.TryRead(number.Written, out double read));
        Assert.Equal(number.Answer, read);
        Assert.True(number.Tolerance.Accepts(read, number.Answer));
    });

    [Theory, MemberData(nameof(Names))]
    public void A_mistake_is_refused_written_as_its_value_and_unlike_the_others(string name) => Assert.All(Numbers(name), number =>
    {
        Assert.NotEmpty(number.Mistakes);
        Assert.All(number.Mistakes, mistake => Assert.False(number.Tolerance.Accepts(mistake.Answer, number.Answer)));
        Assert.All(number.Mistakes, mistake => Assert.True(NumberText.TryRead(mistake.Written, out double read) && read == mistake.Answer));
        Assert.Equal(number.Mistakes.Count, number.Mistakes.Select(mistake => mistake.Answer).Distinct().Count());
        Assert.Equal(number.Mistakes.Count, number.Mistakes.Select(mistake => mistake.Reason.English).Distinct().Count());
    });

    [Theory, MemberData(nameof(Names))]
    public void The_same_seed_gives_the_same_text(string name) => Assert.All(Reading.ThousandSeeds, seed =>
        Assert.Equal(Texts(AllGenerators.Named(name).Generate(seed)), Texts(AllGenerators.Named(name).Generate(seed))));

    [Theory]
    [InlineData("causal-blocks", "528")]
    [InlineData("flash-blocks", "16")]
    [InlineData("heap-heapify", "[5, 66, 44, 85, 70, 59, 54, 89]")]
    [InlineData("heap-index", "28")]
    [InlineData("heap-push", "[44, 66, 54, 89, 70, 85, 59]")]
    [InlineData("knapsack-optimum", "23")]
    [InlineData("knapsack-row", "[0, 0, 0, 4, 4, 4, 4, 4, 6, 6]")]
    [InlineData("online-softmax", "2")]
    public void A_stored_seed_means_the_same_instance_for_ever(string name, string answer)
    {
        Prompt prompt = AllGenerators.Named(name).Generate(new Seed(2026));

        Assert.Equal(answer, prompt.Body is QuestionBody.Choice ? prompt.RightOption() : prompt.Number().Written);
    }

    [Fact]
    public void Every_generator_has_a_fixed_instance_above() => Assert.Equal(
        AllGenerators.Names,
        typeof(EveryGeneratorTests).GetMethod(nameof(A_stored_seed_means_the_same_instance_for_ever))?
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Cast<InlineDataAttribute>()
            .Select(attribute => attribute.Data[0]));

    [Theory, MemberData(nameof(Names))]
    public void A_thousand_seeds_ask_at_least_fifty_different_questions(string name) =>
        Assert.InRange(Reading.ThousandPrompts(name).Select(prompt => prompt.Ask.English).Distinct().Count(), 50, 1000);

    [Theory, MemberData(nameof(Names))]
    public void Both_languages_say_something_with_the_same_code_and_numbers(string name) =>
        Assert.All(Reading.ThousandPrompts(name).SelectMany(Texts), text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.English));
            Assert.False(string.IsNullOrWhiteSpace(text.Chinese));
            Assert.Equal(Reading.Code(text.English), Reading.Code(text.Chinese));
            Assert.Equal(Reading.Integers(text.English).Order(), Reading.Integers(text.Chinese).Order());
        });

    [Theory, MemberData(nameof(Names))]
    public void Sentences_are_Chinese_in_Chinese_and_in_English_are_not(string name) =>
        Assert.All(Reading.ThousandPrompts(name).SelectMany(Texts).Where(text => text.English != text.Chinese), text =>
        {
            Assert.Matches(ChineseCharacter(), text.Chinese);
            Assert.DoesNotMatch(ChineseCharacter(), text.English);
        });

    [Theory, MemberData(nameof(Names))]
    public void Everything_fits_a_terminal_of_80_columns_and_24_rows(string name) => Assert.All(Reading.ThousandPrompts(name), prompt =>
    {
        Assert.InRange(Reading.Prose(prompt.Ask.English).Length, 1, 330);
        Assert.InRange(prompt.Why.English.Length, 1, 520);
        Assert.All(Texts(prompt), text => Assert.InRange(Reading.BlockLines(text.English).Length, 0, 8));
        Assert.All(Texts(prompt).SelectMany(text => Reading.BlockLines(text.English)), line => Assert.InRange(line.Length, 1, 70));
        Assert.All(Options(prompt), option => Assert.InRange(option.Text.English.Length, 1, 70));
        Assert.All(Reasons(prompt), reason => Assert.InRange(reason.English.Length, 1, 140));
    });

    private static IEnumerable<QuestionBody.Choice> Choices(string name) =>
        Reading.ThousandPrompts(name).Select(prompt => prompt.Body).OfType<QuestionBody.Choice>();

    private static IEnumerable<QuestionBody.Number> Numbers(string name) =>
        Reading.ThousandPrompts(name).Select(prompt => prompt.Body).OfType<QuestionBody.Number>();

    private static IEnumerable<LocalText> Texts(Prompt prompt) =>
        [prompt.Ask, prompt.Why, .. Options(prompt).Select(option => option.Text), .. Reasons(prompt)];

    private static IReadOnlyList<Option> Options(Prompt prompt) => prompt.Body is QuestionBody.Choice choice ? choice.Options : [];

    private static IEnumerable<LocalText> Reasons(Prompt prompt) => prompt.Body switch
    {
        QuestionBody.Choice choice => choice.Options.Select(option => option.Reason).OfType<LocalText>(),
        QuestionBody.Number number => number.Mistakes.Select(mistake => mistake.Reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    [GeneratedRegex("[\u4e00-\u9fff]")]
    private static partial Regex ChineseCharacter();
}
