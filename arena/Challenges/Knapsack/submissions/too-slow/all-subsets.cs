// arena: knapsack
// Looks at every subset: right, and it doubles with each item.
using System;
using Arena.Contracts;

public sealed class SubsetsKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        long bestValue = 0;
        ulong best = 0;
        for (ulong set = 1; set < 1UL << Math.Min(63, weights.Length); set++)
        {
            long weight = 0;
            long value = 0;
            for (int i = 0; i < weights.Length; i++)
            {
                if ((set >> i & 1) == 1)
                {
                    weight += weights[i];
                    value += values[i];
                }
            }

            if (weight <= capacity && value > bestValue)
            {
                bestValue = value;
                best = set;
            }
        }

        for (int i = 0; i < chosen.Length; i++)
        {
            chosen[i] = (best >> i & 1) == 1;
        }

        return bestValue;
    }
}
