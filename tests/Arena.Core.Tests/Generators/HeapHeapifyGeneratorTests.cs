using Arena.Core.Generators;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class HeapHeapifyGeneratorTests
{
    [Fact]
    public void The_answer_is_the_heap_that_going_down_to_a_leaf_and_climbing_back_gives() =>
        Assert.All(Reading.ThousandPrompts("heap-heapify"), prompt =>
        {
            int[] heap = Reading.Integers(prompt.Ask.English);
            HeapifyFromLeaves(heap, 1);
            Assert.Equal(heap, Reading.Integers(prompt.RightOption()));
        });

    [Fact]
    public void The_explanation_ends_with_the_answer() => Assert.All(Reading.ThousandPrompts("heap-heapify"), prompt =>
        Assert.Equal($"index 0: {prompt.RightOption()}", Reading.BlockLines(prompt.Why.English)[^1]));

    [Fact]
    public void Six_to_nine_different_numbers_are_given() => Assert.All(Reading.ThousandPrompts("heap-heapify"), prompt =>
    {
        int[] numbers = Reading.Integers(prompt.Ask.English);
        Assert.InRange(numbers.Length, 6, 9);
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    });

    [Fact]
    public void The_known_heap_of_eight_numbers() =>
        Assert.Equal([13, 38, 27, 50, 76, 65, 49, 97], HeapTrace.Heapify([97, 38, 27, 50, 76, 65, 49, 13])[^1].After);

    [Fact]
    public void Inner_nodes_are_repaired_from_the_last_one_back_to_the_root() =>
        Assert.Equal([3, 2, 1, 0], HeapTrace.Heapify([97, 38, 27, 50, 76, 65, 49, 13]).Select(step => step.Node));

    [Fact]
    public void The_list_given_is_left_unchanged()
    {
        int[] given = [3, 2, 1];

        HeapTrace.Heapify(given);

        Assert.Equal([3, 2, 1], given);
    }

    [Fact]
    public void A_heap_is_not_asked_because_most_errors_leave_it_as_it_is() =>
        Assert.Null(HeapHeapifyGenerator.TryAsk([1, 2, 3, 4, 5, 6], new SeededRandom(new Seed(1))));

    /// <summary>CPython's way, recursive and with indices from 1: the hole goes down along the smaller children, the number climbs back.</summary>
    private static void HeapifyFromLeaves(int[] items, int node)
    {
        if (node > items.Length)
        {
            return;
        }

        HeapifyFromLeaves(items, 2 * node);
        HeapifyFromLeaves(items, (2 * node) + 1);
        int number = items[node - 1];
        int hole = node;
        while (2 * hole <= items.Length)
        {
            int child = 2 * hole;
            child += child < items.Length && items[child] < items[child - 1] ? 1 : 0;
            items[hole - 1] = items[child - 1];
            hole = child;
        }

        while (hole > node && items[(hole / 2) - 1] > number)
        {
            items[hole - 1] = items[(hole / 2) - 1];
            hole /= 2;
        }

        items[hole - 1] = number;
    }
}
