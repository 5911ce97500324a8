namespace Arena.Core.Generators;

/// <summary>A min-heap kept in an array from index 0, step by step. Nothing is changed in place.</summary>
internal static class HeapTrace
{
    /// <summary>The heap after each push of <paramref name="numbers"/>, beginning with an empty one. O(n log n) steps, O(n²) copies.</summary>
    public static IReadOnlyList<int[]> Pushes(IEnumerable<int> numbers) => Pushes(numbers, levels: int.MaxValue);

    /// <summary>The same with the error that a number rises by <paramref name="levels"/> levels at most.</summary>
    public static IReadOnlyList<int[]> Pushes(IEnumerable<int> numbers, int levels)
    {
        var after = new List<int[]>();
        int[] heap = [];
        foreach (int number in numbers)
        {
            heap = [.. heap, number];
            Rise(heap, heap.Length - 1, levels);
            after.Add([.. heap]);
        }

        return after;
    }

    /// <summary>The array after each inner node was repaired, from the last one back to the root.</summary>
    public static IReadOnlyList<(int Node, int[] After)> Heapify(int[] items) =>
        Repair(items, Enumerable.Range(0, items.Length / 2).Reverse(), SmallerChild, levels: int.MaxValue);

    /// <summary>The array after sinking the numbers at <paramref name="nodes"/> in turn.</summary>
    /// <param name="items">The array to begin with.</param>
    /// <param name="nodes">Indices, in the order of treatment.</param>
    /// <param name="pick">Which child to compare with, from the array and the index of the left one.</param>
    /// <param name="levels">How far a number may sink.</param>
    public static IReadOnlyList<(int Node, int[] After)> Repair(
        int[] items, IEnumerable<int> nodes, Func<int[], int, int> pick, int levels)
    {
        var after = new List<(int, int[])>();
        int[] heap = [.. items];
        foreach (int node in nodes)
        {
            Sink(heap, node, pick, levels);
            after.Add((node, [.. heap]));
        }

        return after;
    }

    /// <summary>Index of the smaller child: the rule of a min-heap.</summary>
    public static int SmallerChild(int[] heap, int left) => left + 1 < heap.Length && heap[left + 1] < heap[left] ? left + 1 : left;

    /// <summary>Index of the larger child: an error that leaves the smaller one below a larger parent.</summary>
    public static int LargerChild(int[] heap, int left) => left + 1 < heap.Length && heap[left + 1] > heap[left] ? left + 1 : left;

    private static void Rise(int[] heap, int at, int levels)
    {
        while (at > 0 && levels-- > 0 && heap[at] < heap[(at - 1) / 2])
        {
            int parent = (at - 1) / 2;
            (heap[at], heap[parent]) = (heap[parent], heap[at]);
            at = parent;
        }
    }

    private static void Sink(int[] heap, int at, Func<int[], int, int> pick, int levels)
    {
        while ((2 * at) + 1 < heap.Length && levels-- > 0)
        {
            int child = pick(heap, (2 * at) + 1);
            if (heap[child] >= heap[at])
            {
                return;
            }

            (heap[at], heap[child]) = (heap[child], heap[at]);
            at = child;
        }
    }
}
