using Arena.Core.Generators;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class HeapPushGeneratorTests
{
    [Fact]
    public void The_answer_is_the_heap_that_sorting_each_path_to_the_root_gives() =>
        Assert.All(Reading.ThousandPrompts("heap-push"), prompt =>
            Assert.Equal(PushBySortingPaths(Reading.Integers(prompt.Ask.English)), Reading.Integers(prompt.RightOption())));

    [Fact]
    public void The_explanation_ends_with_the_answer() => Assert.All(Reading.ThousandPrompts("heap-push"), prompt =>
        Assert.EndsWith($"-> {prompt.RightOption()}", Reading.BlockLines(prompt.Why.English)[^1], StringComparison.Ordinal));

    [Fact]
    public void Five_to_eight_different_numbers_are_pushed() => Assert.All(Reading.ThousandPrompts("heap-push"), prompt =>
    {
        int[] numbers = Reading.Integers(prompt.Ask.English);
        Assert.InRange(numbers.Length, 5, 8);
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    });

    [Fact]
    public void The_known_trace_of_eight_pushes() => Assert.Equal(
        [
            [97],
            [38, 97],
            [27, 97, 38],
            [27, 50, 38, 97],
            [27, 50, 38, 97, 76],
            [27, 50, 38, 97, 76, 65],
            [27, 50, 38, 97, 76, 65, 49],
            [13, 27, 38, 50, 76, 65, 49, 97],
        ],
        HeapTrace.Pushes([97, 38, 27, 50, 76, 65, 49, 13]));

    [Fact]
    public void A_number_that_may_rise_by_one_level_only_stays_below_a_larger_ancestor() =>
        Assert.Equal([3, 1, 4, 5], HeapTrace.Pushes([3, 5, 4, 1], levels: 1)[^1]);

    [Fact]
    public void Ascending_numbers_are_not_asked_because_every_error_gives_the_same_list() =>
        Assert.Null(HeapPushGenerator.TryAsk([1, 2, 3, 4, 5], new SeededRandom(new Seed(1))));

    /// <summary>A push leaves the path from the root to the new leaf sorted, and everything else as it was.</summary>
    private static int[] PushBySortingPaths(int[] numbers)
    {
        var heap = new SortedDictionary<int, int>();
        foreach (int number in numbers)
        {
            heap[heap.Count + 1] = number;
            int[] path = [.. Enumerable.Range(0, 32).Select(level => heap.Count >> level).TakeWhile(node => node > 0).Reverse()];
            int[] sorted = [.. path.Select(node => heap[node]).Order()];
            foreach ((int node, int value) in path.Zip(sorted))
            {
                heap[node] = value;
            }
        }

        return [.. heap.Values];
    }
}
