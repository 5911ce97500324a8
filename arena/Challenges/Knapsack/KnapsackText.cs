using System.Globalization;
using Arena.Contracts;

namespace Arena.Challenges.Knapsack;

/// <summary>Inputs in words, cut where they are long.</summary>
internal static class KnapsackText
{
    private const int Shown = 8;

    /// <summary>An input, such as <c>capacity 10; 2 items (weight, value): (6, 7), (5, 5)</c>.</summary>
    public static string Describe(KnapsackInput input)
    {
        int n = input.Weights.Length;
        if (n == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"capacity {input.Capacity}; no items");
        }

        List<string> parts = [.. Enumerable.Range(0, Math.Min(n, Shown)).Select(i => string.Create(CultureInfo.InvariantCulture, $"({input.Weights[i]}, {input.Values[i]})"))];
        if (n > Shown)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"... ({n - Shown} more)"));
        }

        return string.Create(CultureInfo.InvariantCulture, $"capacity {input.Capacity}; {n} item{(n == 1 ? "" : "s")} (weight, value): {string.Join(", ", parts)}");
    }
}
