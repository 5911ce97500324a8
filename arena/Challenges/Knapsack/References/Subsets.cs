using System.Numerics;

namespace Arena.Challenges.Knapsack.References;

/// <summary>Looks at every subset of at most 24 items: where a row would be too long, and shared by the references.</summary>
internal static class Subsets
{
    /// <summary>The best subset that fits, in an order in which each differs from the one before in one item only.</summary>
    /// <remarks>Gray 1953: the k-th step changes the item whose number is the count of trailing zeros of k.</remarks>
    public static long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        long weight = 0;
        long value = 0;
        long best = 0;
        uint subset = 0;
        uint bestSubset = 0;
        for (uint step = 1; step < 1u << weights.Length; step++)
        {
            int item = BitOperations.TrailingZeroCount(step);
            subset ^= 1u << item;
            long sign = (subset >> item & 1) == 1 ? 1 : -1;
            weight += sign * weights[item];
            value += sign * values[item];
            if (value > best && weight <= capacity)
            {
                best = value;
                bestSubset = subset;
            }
        }

        for (int i = 0; i < chosen.Length; i++)
        {
            chosen[i] = (bestSubset >> i & 1) == 1;
        }

        return best;
    }

    /// <summary>Chooses everything.</summary>
    public static long All(ReadOnlySpan<int> values, Span<bool> chosen)
    {
        chosen.Fill(true);
        return Sum(values);
    }

    /// <summary>The sum of <paramref name="numbers"/>, which may not fit in 32 bits.</summary>
    public static long Sum(ReadOnlySpan<int> numbers)
    {
        long sum = 0;
        foreach (int number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
