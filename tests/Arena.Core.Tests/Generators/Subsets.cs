using Arena.Core.Generators;

namespace Arena.Core.Tests.Generators;

/// <summary>The knapsack by trying all subsets.</summary>
internal static class Subsets
{
    public static int Best(KnapsackItem[] items, int capacity) => Enumerable.Range(0, 1 << items.Length)
        .Select(set => items.Where((_, i) => (set >> i & 1) == 1).ToArray())
        .Where(chosen => chosen.Sum(item => item.Volume) <= capacity)
        .Max(chosen => chosen.Sum(item => item.Value));
}
