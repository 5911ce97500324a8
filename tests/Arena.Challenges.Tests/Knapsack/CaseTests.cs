using Arena.Challenges.Knapsack;
using Arena.Contracts;
using Arena.Core;
using Xunit;

namespace Arena.Challenges.Tests.Knapsack;

public sealed class CaseTests
{
    private const int Billion = 1_000_000_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20261125)]
    public void Every_case_keeps_what_the_statement_says(ulong seed) =>
        Assert.All(new KnapsackOnCpu().Cases(new Seed(seed)), one =>
        {
            KnapsackInput input = KnapsackInput.Decode(one.Input.Span);
            long total = input.TotalWeight;

            Assert.All(input.Weights, weight => Assert.InRange(weight, 0, Billion));
            Assert.All(input.Values, value => Assert.InRange(value, 0, Billion));
            Assert.InRange(input.Capacity, 0, 1000L * Billion);
            Assert.True(
                Math.Min(input.Capacity, total) <= 10_000_000 || input.Weights.Length <= 24 || input.Capacity >= total,
                $"{one.Name}: {input.Weights.Length} items, capacity {input.Capacity}, sum {total}");
        });

    [Fact]
    public void What_is_measured_does_not_fit_and_has_more_than_24_items() =>
        Assert.All(KnapsackShapes.All, shape => Assert.All(Enumerable.Range(0, 20), draw =>
        {
            KnapsackInput input = KnapsackInput.Decode(shape.Draw(new Seed(3).Derive(draw)).Span);

            Assert.InRange(input.Capacity, 1, Math.Min(input.TotalWeight, 1_000_000) - 1);
            Assert.True(input.Weights.Length > 24);
        }));
}
