using System.Numerics;
using Arena.Contracts;

namespace Arena.Challenges.Knapsack;

/// <summary>The highest value, found in one of three ways; which items give it is left to the submission.</summary>
internal static class Oracle
{
    private const int FewItems = 24;

    /// <summary>The right answers to <paramref name="input"/>.</summary>
    public static IExpectation Expect(KnapsackInput input) => new KnapsackExpectation(input, Optimum(input));

    private static long Optimum(KnapsackInput input)
    {
        if (input.Capacity >= input.TotalWeight)
        {
            return input.Values.Sum(value => (long)value);
        }

        return input.Weights.Length <= FewItems ? MeetInTheMiddle(input) : LastRow(input);
    }

    /// <summary>All subsets of either half, the second ones by weight with the best value so far.</summary>
    /// <remarks>Horowitz and Sahni 1974, Journal of the ACM 21.</remarks>
    public static long MeetInTheMiddle(KnapsackInput input)
    {
        int half = input.Weights.Length / 2;
        (long Weight, long Value)[] left = Subsets(input, 0, half);
        (long Weight, long Value)[] right = Subsets(input, half, input.Weights.Length);
        Array.Sort(left);
        Array.Sort(right);
        long best = 0;
        long bestOfRight = 0;
        int next = 0;
        for (int i = left.Length - 1; i >= 0; i--)
        {
            long room = input.Capacity - left[i].Weight;
            for (; next < right.Length && right[next].Weight <= room; next++)
            {
                bestOfRight = Math.Max(bestOfRight, right[next].Value);
            }

            // The empty subset of the right half weighs nothing, so whatever fits on the left counts by itself.
            best = room >= 0 ? Math.Max(best, left[i].Value + bestOfRight) : best;
        }

        return best;
    }

    /// <summary>Bellman's row, several columns at a time. No item is remembered.</summary>
    public static long LastRow(KnapsackInput input)
    {
        int capacity = checked((int)Math.Min(input.Capacity, input.TotalWeight));
        long[] row = new long[capacity + 1];
        for (int i = 0; i < input.Weights.Length; i++)
        {
            if (input.Weights[i] <= capacity)
            {
                Offer(row.AsSpan(), input.Weights[i], input.Values[i]);
            }
        }

        return row[capacity];
    }

    /// <summary>From the right to the left, so that each column still reads the row before this item.</summary>
    private static void Offer(Span<long> row, int weight, int value)
    {
        Vector<long> gain = new(value);
        int column = row.Length;
        for (; column - Vector<long>.Count >= weight; column -= Vector<long>.Count)
        {
            Span<long> old = row[(column - Vector<long>.Count)..];
            Vector<long> taken = new Vector<long>(row[(column - Vector<long>.Count - weight)..]) + gain;
            Vector.Max(taken, new Vector<long>(old)).CopyTo(old);
        }

        for (column--; column >= weight; column--)
        {
            row[column] = Math.Max(row[column], row[column - weight] + value);
        }
    }

    private static (long Weight, long Value)[] Subsets(KnapsackInput input, int start, int end)
    {
        (long Weight, long Value)[] all = new (long, long)[1 << (end - start)];
        for (int i = start; i < end; i++)
        {
            int known = 1 << (i - start);
            for (int subset = 0; subset < known; subset++)
            {
                all[known + subset] = (all[subset].Weight + input.Weights[i], all[subset].Value + input.Values[i]);
            }
        }

        return all;
    }
}
