namespace Arena.Challenges.Knapsack;

/// <summary>What is timed on the gpu track: rows that fill a device, and rows that do not.</summary>
internal static class GpuShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        Shape("uncorrelated 200 x 1000k", InstanceClass.Uncorrelated, 200, 20_000, 1_000_000),
        Shape("strongly correlated 500 x 100k", InstanceClass.StronglyCorrelated, 500, 1_000, 100_000),
        Shape("weakly correlated 100 x 500k", InstanceClass.WeaklyCorrelated, 100, 20_000, 500_000),
    ];

    private static RankedShape Shape(string name, InstanceClass kind, int n, int range, long capacity) => new(
        name,
        seed => Instances.Of(new(seed), kind, n, range, capacity).Encode(),
        seed => Instances.OfShare(new(seed), kind, 20, 50, 50).Encode());
}
