using System.Text.RegularExpressions;
using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed partial class KnapsackOptimumGeneratorTests
{
    [Fact]
    public void The_answer_is_the_best_of_all_subsets() => Assert.All(Reading.ThousandPrompts("knapsack-optimum"), prompt =>
        Assert.Equal(Subsets.Best(Items(prompt), Capacity(prompt)), prompt.Number().Answer));

    [Fact]
    public void The_unbounded_mistake_is_the_best_with_many_copies_of_each_item() => Assert.All(Reading.ThousandPrompts("knapsack-optimum"), prompt =>
    {
        int best = BestWithCopies(Items(prompt), Capacity(prompt));

        Assert.Single(prompt.Number().Mistakes, mistake => mistake.Answer == best);
    });

    [Fact]
    public void The_items_named_for_greed_fit_and_have_the_value_of_the_mistake() => Assert.All(Reading.ThousandPrompts("knapsack-optimum"), prompt =>
    {
        KnapsackItem[] items = Items(prompt);
        Assert.All(prompt.Number().Mistakes.Where(mistake => mistake.Reason.English.Contains("greed", StringComparison.Ordinal)), mistake =>
        {
            KnapsackItem[] taken = [.. Letter().Matches(mistake.Reason.English.Split("takes")[1]).Select(match => items[match.Value[0] - 'A'])];
            Assert.InRange(taken.Sum(item => item.Volume), 1, Capacity(prompt));
            Assert.Equal(mistake.Answer, taken.Sum(item => item.Value));
        });
    });

    [Fact]
    public void Greed_by_density_always_fails() => Assert.All(Reading.ThousandPrompts("knapsack-optimum"), prompt =>
        Assert.Contains(prompt.Number().Mistakes, mistake => mistake.Reason.English.Contains("value per volume", StringComparison.Ordinal)));

    [Fact]
    public void One_draw_in_twenty_at_least_is_fit_to_be_asked()
    {
        var random = new SeededRandom(new Seed(1));

        int fit = Enumerable.Range(0, 2000).Count(_ =>
            KnapsackOptimumGenerator.TryAsk([.. Enumerable.Range(0, 4).Select(_ => KnapsackItem.Draw(random))], random.Next(7, 12)) is not null);

        Assert.InRange(fit, 100, 2000);
    }

    [Fact]
    public void The_known_instance_where_greed_takes_160_of_220()
    {
        Prompt? prompt = KnapsackOptimumGenerator.TryAsk([new(10, 60), new(20, 100), new(30, 120)], 50);

        Assert.NotNull(prompt);
        Assert.Equal("220", prompt.Number().Written);
        Assert.Equal(["160", "300"], prompt.Number().Mistakes.Select(mistake => mistake.Written));
    }

    [Fact]
    public void An_instance_that_greed_solves_is_not_asked() =>
        Assert.Null(KnapsackOptimumGenerator.TryAsk([new(2, 6), new(3, 5), new(4, 4)], 5));

    [Fact]
    public void An_instance_where_copies_do_not_help_is_not_asked() =>
        Assert.Null(KnapsackOptimumGenerator.TryAsk([new(6, 7), new(5, 5), new(5, 5)], 10));

    private static KnapsackItem[] Items(Prompt prompt) =>
        [.. Reading.Integers(Reading.BlockLines(prompt.Ask.English).Single()).Chunk(2).Select(pair => new KnapsackItem(pair[0], pair[1]))];

    private static int Capacity(Prompt prompt) => Reading.Integers(prompt.Ask.English.Split("**")[1]).Single();

    private static int BestWithCopies(KnapsackItem[] items, int room) => items
        .Where(item => item.Volume <= room)
        .Select(item => item.Value + BestWithCopies(items, room - item.Volume))
        .DefaultIfEmpty(0)
        .Max();

    [GeneratedRegex("[A-E]")]
    private static partial Regex Letter();
}
