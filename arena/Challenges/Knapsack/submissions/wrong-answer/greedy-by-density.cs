// arena: knapsack
// Takes the densest item that fits, again and again. That is right for items that can be cut, and only for those.
using System;
using System.Linq;
using Arena.Contracts;

public sealed class GreedyKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        int[] w = weights.ToArray();
        int[] v = values.ToArray();
        chosen.Clear();
        long value = 0;
        foreach (int i in Enumerable.Range(0, w.Length).OrderByDescending(i => w[i] == 0 ? double.MaxValue : (double)v[i] / w[i]))
        {
            if (w[i] <= capacity)
            {
                capacity -= w[i];
                value += v[i];
                chosen[i] = true;
            }
        }

        return value;
    }
}
