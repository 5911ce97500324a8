namespace Arena.Core.Generators;

/// <summary>The row <c>f[0..V]</c> of the one-dimensional knapsack loop before and after an item, right and wrong.</summary>
/// <remarks>All return a new row; O(V).</remarks>
internal static class KnapsackRows
{
    /// <summary>0/1 knapsack: <c>f[j] = max(f[j], f[j - v] + w)</c> with j going down, so that f[j - v] does not hold the item yet.</summary>
    public static int[] Descending(int[] row, KnapsackItem item) =>
        [.. row.Select((old, j) => j >= item.Volume ? Math.Max(old, row[j - item.Volume] + item.Value) : old)];

    /// <summary>With j going up: the item can be taken again and again (unbounded knapsack).</summary>
    public static int[] Ascending(int[] row, KnapsackItem item)
    {
        int[] after = [.. row];
        for (int j = item.Volume; j < row.Length; j++)
        {
            after[j] = Math.Max(after[j], after[j - item.Volume] + item.Value);
        }

        return after;
    }

    /// <summary>The maximum forgotten: the item is taken wherever it fits.</summary>
    public static int[] WithoutMax(int[] row, KnapsackItem item) =>
        [.. row.Select((old, j) => j >= item.Volume ? row[j - item.Volume] + item.Value : old)];

    /// <summary>The room forgotten: the value comes on top of f[j].</summary>
    public static int[] WithoutRoom(int[] row, KnapsackItem item) =>
        [.. row.Select((old, j) => j >= item.Volume ? old + item.Value : old)];

    /// <summary>The loop ended one step early: j = v is left out.</summary>
    public static int[] WithoutLastStep(int[] row, KnapsackItem item) =>
        [.. Descending(row, item).Select((value, j) => j == item.Volume ? row[j] : value)];

    /// <summary>The row after each item, beginning with zeros.</summary>
    public static IReadOnlyList<int[]> AfterEach(
        IEnumerable<KnapsackItem> items, int capacity, Func<int[], KnapsackItem, int[]> step)
    {
        var rows = new List<int[]>();
        int[] row = new int[capacity + 1];
        foreach (KnapsackItem item in items)
        {
            row = step(row, item);
            rows.Add(row);
        }

        return rows;
    }
}
