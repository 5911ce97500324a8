using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class CausalBlocksGeneratorTests
{
    [Fact]
    public void The_answer_counts_the_blocks_whose_lower_left_score_is_seen() => Assert.All(Reading.ThousandPrompts("causal-blocks"), prompt =>
    {
        (int n, int b) = Sizes(prompt);
        int[] starts = [.. Enumerable.Range(0, n).Where(token => token % b == 0)];
        int seen = starts.Sum(firstQuery => starts.Count(firstKey => firstKey <= firstQuery + b - 1));

        Assert.Equal(seen, prompt.Number().Answer);
    });

    [Fact]
    public void The_answer_counts_the_blocks_with_a_pair_of_query_and_earlier_key()
    {
        Prompt prompt = CausalBlocksGenerator.Ask(t: 5, b: 16);
        (int n, int b) = Sizes(prompt);

        int blocks = Enumerable.Range(0, n)
            .SelectMany(query => Enumerable.Range(0, query + 1).Select(key => (query / b, key / b)))
            .Distinct()
            .Count();

        Assert.Equal(blocks, prompt.Number().Answer);
    }

    [Theory]
    [InlineData(3, 6, new[] { "9", "5", "3" })]
    [InlineData(4, 10, new[] { "16", "8", "6" })]
    [InlineData(32, 528, new[] { "1024", "512", "496" })]
    public void The_mistakes_are_all_blocks_half_of_them_and_those_below_the_diagonal(int t, int answer, string[] mistakes)
    {
        QuestionBody.Number number = CausalBlocksGenerator.Ask(t, 16).Number();

        Assert.Equal(answer, number.Answer);
        Assert.Equal(mistakes, number.Mistakes.Select(mistake => mistake.Written));
    }

    private static (int N, int B) Sizes(Prompt prompt)
    {
        int[] numbers = Reading.Integers(prompt.Ask.English);
        return (numbers[0], numbers[1]);
    }
}
