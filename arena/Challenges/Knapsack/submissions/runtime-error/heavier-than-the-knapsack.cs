// arena: knapsack
// Never asks whether an item fits at all, and looks to the left of the row.
using System;
using Arena.Contracts;

public sealed class RaggedKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        chosen.Clear();
        if (weights.Length == 0)
        {
            return 0;
        }

        long[] row = new long[capacity + 1];
        for (int i = 0; i < weights.Length; i++)
        {
            for (long c = capacity; c > 0; c--)
            {
                row[c] = Math.Max(row[c], row[c - weights[i]] + values[i]);
            }
        }

        return row[capacity];
    }
}
