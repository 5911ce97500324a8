using Arena.Contracts;

namespace Arena.Challenges.Knapsack.References;

/// <summary>The textbook: one row over the capacities, from the right to the left, and a table of bits that remembers which
/// items were taken. Sets the time limits.</summary>
/// <remarks>Bellman 1957; Kellerer, Pferschy and Pisinger 2004, section 2.3. n W steps, n W bits.</remarks>
internal sealed class Textbook : IKnapsack
{
    private const long LongestRow = 10_000_000;

    /// <inheritdoc/>
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        if (Subsets.Sum(weights) <= capacity)
        {
            return Subsets.All(values, chosen);
        }

        return capacity <= LongestRow
            ? SolveByRow(weights, values, (int)capacity, chosen)
            : Subsets.Solve(weights, values, capacity, chosen);
    }

    private static long SolveByRow(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, int capacity, Span<bool> chosen)
    {
        long[] row = new long[capacity + 1];
        ulong[][] taken = new ulong[weights.Length][];
        for (int i = 0; i < weights.Length; i++)
        {
            taken[i] = new ulong[(capacity / 64) + 1];
            for (int column = capacity; column >= weights[i]; column--)
            {
                long with = row[column - weights[i]] + values[i];
                if (with > row[column])
                {
                    row[column] = with;
                    taken[i][column / 64] |= 1UL << (column % 64);
                }
            }
        }

        int rest = capacity;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            chosen[i] = (taken[i][rest / 64] >> (rest % 64) & 1) == 1;
            rest -= chosen[i] ? weights[i] : 0;
        }

        return row[capacity];
    }
}
