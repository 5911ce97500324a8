namespace Arena.Challenges.Knapsack;

/// <summary>What is timed on a GPU: rows that fill one, and short rows where the launches count. Never timed when emulated.</summary>
internal static class GpuShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        KnapsackShapes.Shape("uncorrelated 100 x 1M", InstanceClass.Uncorrelated, 100, 50_000, 1_000_000),
        KnapsackShapes.Shape("strongly correlated 300 x 100k", InstanceClass.StronglyCorrelated, 300, 1_250, 100_000),
        KnapsackShapes.Shape("subset sum 1000 x 10k", InstanceClass.SubsetSum, 1_000, 100, 10_000),
    ];
}
