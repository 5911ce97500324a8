// arena: knapsack
// Remembers nothing: to know whether the last item is taken, the row of all others is computed again. Right, and n times as slow.
using System;
using Arena.Contracts;

public sealed class ForgettingKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        long total = 0;
        foreach (int weight in weights)
        {
            total += weight;
        }

        long room = Math.Min(capacity, total);
        long value = Best(weights, values, room);
        long left = value;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            chosen[i] = Best(weights[..i], values[..i], room) != left;
            if (chosen[i])
            {
                room -= weights[i];
                left -= values[i];
            }
        }

        return value;
    }

    private static long Best(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long room)
    {
        if (room > 10_000_000)
        {
            return BestOfFew(weights, values, room);
        }

        long[] row = new long[room + 1];
        for (int i = 0; i < weights.Length; i++)
        {
            for (long c = room; c >= weights[i]; c--)
            {
                row[c] = Math.Max(row[c], row[c - weights[i]] + values[i]);
            }
        }

        return row[room];
    }

    private static long BestOfFew(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long room)
    {
        if (weights.Length == 0 || room < 0)
        {
            return room < 0 ? long.MinValue / 2 : 0;
        }

        return Math.Max(
            BestOfFew(weights[..^1], values[..^1], room),
            values[^1] + BestOfFew(weights[..^1], values[..^1], room - weights[^1]));
    }
}
