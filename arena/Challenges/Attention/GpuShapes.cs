namespace Arena.Challenges.Attention;

/// <summary>What is timed on the gpu track; inputs are drawn as on the cpu track.</summary>
internal static class GpuShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        AttentionShapes.Shape("16 x 1024 x 64", 16, 1_024, 64, causal: false),
        AttentionShapes.Shape("8 x 2048 x 64 causal", 8, 2_048, 64, causal: true),
        AttentionShapes.Shape("8 x 1024 x 128", 8, 1_024, 128, causal: false),
    ];
}
