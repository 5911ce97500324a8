// arena: knapsack
// The value is right, but no flag is written.
using System;
using Arena.Contracts;

public sealed class ForgetfulKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen) =>
        Best(0, weights, values, capacity);

    private static long Best(int item, ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long room)
    {
        if (item == weights.Length)
        {
            return 0;
        }

        long without = Best(item + 1, weights, values, room);
        return weights[item] > room
            ? without
            : Math.Max(without, values[item] + Best(item + 1, weights, values, room - weights[item]));
    }
}
