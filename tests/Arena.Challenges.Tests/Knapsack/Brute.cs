using Arena.Contracts;

namespace Arena.Challenges.Tests.Knapsack;

/// <summary>The highest value by looking at every set, with nothing clever.</summary>
internal static class Brute
{
    public static long Optimum(KnapsackInput input)
    {
        long best = 0;
        for (int set = 0; set < 1 << input.Weights.Length; set++)
        {
            long weight = 0;
            long value = 0;
            for (int i = 0; i < input.Weights.Length; i++)
            {
                weight += (set >> i & 1) * (long)input.Weights[i];
                value += (set >> i & 1) * (long)input.Values[i];
            }

            best = weight <= input.Capacity ? Math.Max(best, value) : best;
        }

        return best;
    }
}
