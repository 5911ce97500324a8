namespace Arena.Challenges.Knapsack;

/// <summary>What is timed. The sizes make one call of the baseline last a few milliseconds: rows within the second cache
/// level, and one that is not.</summary>
internal static class KnapsackShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        Shape("uncorrelated 100 x 50k", InstanceClass.Uncorrelated, 100, 2_000, 50_000),
        Shape("strongly correlated 300 x 20k", InstanceClass.StronglyCorrelated, 300, 250, 20_000),
        Shape("subset sum 60 x 80k", InstanceClass.SubsetSum, 60, 5_000, 80_000),
        Shape("weakly correlated 32 x 300k", InstanceClass.WeaklyCorrelated, 32, 36_000, 300_000),
    ];

    private static RankedShape Shape(string name, InstanceClass kind, int n, int range, long capacity) => new(
        name,
        seed => Instances.Of(new(seed), kind, n, range, capacity).Encode(),
        seed => Instances.OfShare(new(seed), kind, 40, 100, 50).Encode());
}
