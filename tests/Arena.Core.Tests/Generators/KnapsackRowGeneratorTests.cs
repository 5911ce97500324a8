using Arena.Core.Generators;
using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class KnapsackRowGeneratorTests
{
    [Fact]
    public void The_last_row_holds_the_best_of_all_subsets_for_each_capacity() => Assert.All(Last(), prompt =>
    {
        int[] numbers = Reading.Integers(Reading.Code(prompt.Ask.English).Single(code => code.StartsWith("`(", StringComparison.Ordinal)));
        KnapsackItem[] items = [.. numbers.Chunk(2).Select(pair => new KnapsackItem(pair[0], pair[1]))];
        int[] row = Reading.Integers(prompt.RightOption());

        Assert.Equal(Enumerable.Range(0, row.Length).Select(j => Subsets.Best(items, j)), row);
    });

    [Fact]
    public void The_next_row_is_the_better_of_taking_and_leaving_the_item() => Assert.All(Next(), prompt =>
    {
        int[] before = Reading.Integers(Reading.Code(prompt.Ask.English).Single(code => code.StartsWith("`[", StringComparison.Ordinal)));
        int v = prompt.Ask.English.Named("v");
        int w = prompt.Ask.English.Named("w");
        int[] taken = [.. Enumerable.Repeat(int.MinValue, v), .. before[..^v].Select(value => value + w)];

        Assert.Equal(before.Zip(taken, Math.Max), Reading.Integers(prompt.RightOption()));
    });

    [Fact]
    public void Both_forms_are_asked_and_no_third() => Assert.Equal(1000, Next().Count() + Last().Count());

    [Fact]
    public void The_row_of_the_ascending_loop_is_always_among_the_options() => Assert.All(Reading.ThousandPrompts("knapsack-row"), prompt =>
        Assert.Contains(
            Assert.IsType<QuestionBody.Choice>(prompt.Body).Options,
            option => option.Reason?.English.StartsWith("Here `j` ran upwards", StringComparison.Ordinal) is true));

    [Fact]
    public void The_known_table_of_four_items() => Assert.Equal(
        [
            [0, 2, 2, 2, 2, 2],
            [0, 2, 4, 6, 6, 6],
            [0, 2, 4, 6, 6, 8],
            [0, 2, 4, 6, 6, 8],
        ],
        KnapsackRows.AfterEach([new(1, 2), new(2, 4), new(3, 4), new(4, 5)], 5, KnapsackRows.Descending));

    [Fact]
    public void The_known_row_of_the_ascending_loop() => Assert.Equal(
        [0, 2, 4, 6, 8, 10],
        KnapsackRows.AfterEach([new(1, 2), new(2, 4), new(3, 4), new(4, 5)], 5, KnapsackRows.Ascending)[^1]);

    [Fact]
    public void Each_error_changes_the_row_in_its_own_way()
    {
        int[] row = [0, 0, 7, 7, 7];
        var item = new KnapsackItem(1, 2);

        Assert.Equal([0, 2, 7, 9, 9], KnapsackRows.Descending(row, item));
        Assert.Equal([0, 2, 7, 9, 11], KnapsackRows.Ascending(row, item));
        Assert.Equal([0, 2, 2, 9, 9], KnapsackRows.WithoutMax(row, item));
        Assert.Equal([0, 2, 9, 9, 9], KnapsackRows.WithoutRoom(row, item));
        Assert.Equal([0, 0, 7, 9, 9], KnapsackRows.WithoutLastStep(row, item));
    }

    [Fact]
    public void An_item_that_fits_only_once_is_not_asked_because_the_ascending_loop_is_right_too() =>
        Assert.Null(KnapsackRowGenerator.TryAskNext([0, 0, 3, 3, 3, 3], new(4, 5), new SeededRandom(new Seed(1))));

    private static IEnumerable<Prompt> Next() =>
        Reading.ThousandPrompts("knapsack-row").Where(prompt => prompt.Ask.English.Contains("Now comes an item", StringComparison.Ordinal));

    private static IEnumerable<Prompt> Last() =>
        Reading.ThousandPrompts("knapsack-row").Where(prompt => prompt.Ask.English.Contains("all zeros at first", StringComparison.Ordinal));
}
