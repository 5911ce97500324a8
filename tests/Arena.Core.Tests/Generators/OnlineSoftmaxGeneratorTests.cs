using System.Numerics;
using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class OnlineSoftmaxGeneratorTests
{
    [Fact]
    public void The_answer_is_the_exact_sum_relative_to_the_largest_number() => Assert.All(Reading.ThousandPrompts("online-softmax"), prompt =>
    {
        int[] row = Row(prompt);
        BigInteger numerator = row.Aggregate(BigInteger.Zero, (sum, x) => sum + BigInteger.Pow(2, x - row.Min()));
        BigInteger denominator = BigInteger.Pow(2, row.Max() - row.Min());

        Assert.Equal(Reduced(numerator, denominator), prompt.Number().Written);
    });

    [Fact]
    public void The_maximum_never_comes_first_because_forgetting_to_rescale_would_do_no_harm() =>
        Assert.All(Reading.ThousandPrompts("online-softmax"), prompt => Assert.True(Row(prompt)[0] < Row(prompt).Max()));

    [Fact]
    public void All_three_mistakes_stand_beside_every_answer() =>
        Assert.All(Reading.ThousandPrompts("online-softmax"), prompt => Assert.Equal(3, prompt.Number().Mistakes.Count));

    [Fact]
    public void The_explanation_ends_with_the_answer() => Assert.All(Reading.ThousandPrompts("online-softmax"), prompt =>
        Assert.EndsWith($"= {prompt.Number().Written}", Reading.BlockLines(prompt.Why.English)[^1], StringComparison.Ordinal));

    [Fact]
    public void The_known_trace_of_four_numbers()
    {
        Prompt? prompt = OnlineSoftmaxGenerator.TryAsk([1, 3, 2, 4]);

        Assert.NotNull(prompt);
        Assert.Equal(
            [
                "x =  1   m =  1   ℓ = 1",
                "x =  3   m =  3   ℓ = 1 · 1/4 + 1 = 5/4",
                "x =  2   m =  3   ℓ = 5/4 + 1/2 = 7/4",
                "x =  4   m =  4   ℓ = 7/4 · 1/2 + 1 = 15/8",
            ],
            Reading.BlockLines(prompt.Why.English));
        Assert.Equal(["7/2", "12", "30"], prompt.Number().Mistakes.Select(mistake => mistake.Written));
    }

    private static int[] Row(Prompt prompt) => Reading.Integers(Reading.Code(prompt.Ask.English).Single());

    private static string Reduced(BigInteger numerator, BigInteger denominator)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return denominator == common ? $"{numerator / common}" : $"{numerator / common}/{denominator / common}";
    }
}
