namespace Arena.Challenges.Attention;

/// <summary>What is timed on a GPU: enough tiles to fill one, and still soon checked. Never timed when emulated.</summary>
internal static class GpuShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        AttentionShapes.Shape("16 x 512 x 64", 16, 512, 64, causal: false),
        AttentionShapes.Shape("4 x 2048 x 64 causal", 4, 2048, 64, causal: true),
        AttentionShapes.Shape("4 x 1024 x 128", 4, 1024, 128, causal: false),
        AttentionShapes.Shape("32 x 256 x 32 causal", 32, 256, 32, causal: true),
    ];
}
