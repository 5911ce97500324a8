using Arena.Content.Decks;
using Arena.Core.Questions;
using Arena.Core.Text;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Content;

/// <summary>The decks that come with Arena are held to what a learner may expect.</summary>
public sealed class ShippedDecksTests
{
    private static readonly Catalog Bank = CatalogReader.Read(CatalogReader.FindFiles(Repository.Root, null));

    [Fact]
    public void No_deck_has_a_mistake()
    {
        Assert.Empty(Bank.Problems);
        Assert.Empty(GeneratorCheck.Run(Bank));
    }

    [Theory]
    [InlineData("02-flash-attention")]
    [InlineData("10-knapsack")]
    [InlineData("11-heapq")]
    public void Each_deck_has_at_least_fifteen_questions_of_two_kinds_and_a_family(string id)
    {
        Deck deck = Assert.Single(Bank.Decks, deck => deck.Id.Value == id);
        List<string> kinds = [.. Authored(deck).Select(prompt => prompt.Body.Kind)];

        Assert.True(kinds.Count >= 15);
        Assert.Equal(["choice", "number"], kinds.Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(deck.Questions, question => question.Content is QuestionContent.Family);
        Assert.Equal(Enum.GetValues<Level>(), deck.Questions.Select(question => question.Level).Distinct().Order());
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void The_right_option_is_not_given_away_by_its_length(Language language)
    {
        foreach (Deck deck in Bank.Decks)
        {
            List<QuestionBody.Choice> choices = [.. Authored(deck).Select(prompt => prompt.Body).OfType<QuestionBody.Choice>()];
            int longest = choices.Count(choice => choice.Options.All(option =>
                option.IsRight || ColumnWidth.Of(option.Text.In(language)) < ColumnWidth.Of(choice.Options[choice.RightIndex].Text.In(language))));

            Assert.True(longest <= 0.35 * choices.Count, $"{deck.Id}: in {longest} of {choices.Count} the right option is the longest");
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void A_question_with_its_options_fits_a_small_terminal(Language language)
    {
        foreach (Question question in Bank.Questions)
        {
            Prompt prompt = QuestionInstance.Of(question, new(1)).Prompt;
            int rows = MarkdownLayout.Lines(prompt.Ask.In(language), 74).Count + (prompt.Body is QuestionBody.Choice choice
                ? choice.Options.Sum(option => MarkdownLayout.Lines(option.Text.In(language), 68).Count)
                : 1);

            Assert.True(rows <= 17, $"{question.Id} takes {rows} rows");
        }
    }

    [Fact]
    public void Numbers_and_code_are_the_same_in_both_languages()
    {
        foreach (Question question in Bank.Questions)
        {
            if (question.Content is QuestionContent.Authored { Prompt: var prompt })
            {
                Assert.Equal(CodeBlocks(prompt.Ask.English), CodeBlocks(prompt.Ask.Chinese));
            }
        }
    }

    private static IEnumerable<Prompt> Authored(Deck deck) =>
        deck.Questions.Select(question => question.Content).OfType<QuestionContent.Authored>().Select(content => content.Prompt);

    private static IEnumerable<string> CodeBlocks(string markdown) =>
        Markdown.Read(markdown).OfType<MarkdownBlock.Code>().SelectMany(code => code.Lines);
}
