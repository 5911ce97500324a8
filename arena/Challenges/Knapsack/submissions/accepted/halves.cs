// arena: knapsack
// Two rows, one for either half of the items; where they meet best, both halves are solved again. No table of bits.
// Everything else fits, or is so little that all subsets of both halves can be sorted.
using System;
using Arena.Contracts;

public sealed class HalvesKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        chosen.Clear();
        long total = Sum(weights, chosen, everything: true);
        if (total <= capacity)
        {
            chosen.Fill(true);
        }
        else if (weights.Length <= 24)
        {
            BySorting(weights, values, capacity, chosen);
        }
        else
        {
            ByHalves(weights, values, (int)capacity, chosen);
        }

        return Sum(values, chosen, everything: false);
    }

    private static long Sum(ReadOnlySpan<int> numbers, ReadOnlySpan<bool> chosen, bool everything)
    {
        long sum = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            sum += everything || chosen[i] ? numbers[i] : 0;
        }

        return sum;
    }

    private static void ByHalves(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, int capacity, Span<bool> chosen)
    {
        if (weights.Length <= 1)
        {
            if (weights.Length == 1)
            {
                chosen[0] = weights[0] <= capacity;
            }

            return;
        }

        int half = weights.Length / 2;
        int split = BestSplit(Row(weights[..half], values[..half], capacity), Row(weights[half..], values[half..], capacity));
        ByHalves(weights[..half], values[..half], split, chosen[..half]);
        ByHalves(weights[half..], values[half..], capacity - split, chosen[half..]);
    }

    private static int BestSplit(long[] left, long[] right)
    {
        int best = 0;
        for (int c = 1; c < left.Length; c++)
        {
            if (left[c] + right[left.Length - 1 - c] > left[best] + right[left.Length - 1 - best])
            {
                best = c;
            }
        }

        return best;
    }

    private static long[] Row(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, int capacity)
    {
        long[] row = new long[capacity + 1];
        for (int i = 0; i < weights.Length; i++)
        {
            int w = weights[i];
            long v = values[i];
            for (int c = capacity; c >= w; c--)
            {
                row[c] = Math.Max(row[c], row[c - w] + v);
            }
        }

        return row;
    }

    private static void BySorting(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        int half = weights.Length / 2;
        (long Weight, long Value, int Set)[] left = All(weights[..half], values[..half]);
        (long Weight, long Value, int Set)[] right = All(weights[half..], values[half..]);
        Array.Sort(left);
        Array.Sort(right);
        long best = -1;
        (int Left, int Right) bestSets = (0, 0);
        int next = 0;
        int top = 0;
        for (int i = left.Length - 1; i >= 0; i--)
        {
            if (left[i].Weight > capacity)
            {
                continue;
            }

            for (; next < right.Length && right[next].Weight <= capacity - left[i].Weight; next++)
            {
                top = right[next].Value > right[top].Value ? next : top;
            }

            if (left[i].Value + right[top].Value > best)
            {
                best = left[i].Value + right[top].Value;
                bestSets = (left[i].Set, right[top].Set);
            }
        }

        for (int i = 0; i < weights.Length; i++)
        {
            chosen[i] = i < half ? (bestSets.Left >> i & 1) == 1 : (bestSets.Right >> (i - half) & 1) == 1;
        }
    }

    private static (long Weight, long Value, int Set)[] All(ReadOnlySpan<int> weights, ReadOnlySpan<int> values)
    {
        var all = new (long Weight, long Value, int Set)[1 << weights.Length];
        for (int set = 1; set < all.Length; set++)
        {
            int item = System.Numerics.BitOperations.TrailingZeroCount(set);
            var smaller = all[set & (set - 1)];
            all[set] = (smaller.Weight + weights[item], smaller.Value + values[item], set);
        }

        return all;
    }
}
