using Arena.Core;

namespace Arena.Challenges.Attention;

/// <summary>What is timed on the gpu track; sizes as on the cpu track are drawn from a range around the one in the name.</summary>
internal static class GpuShapes
{
    private const int Around = 16;

    private static readonly double[] Scales = [1e-3, 1, 64];

    public static IReadOnlyList<RankedShape> All { get; } =
    [
        Shape("16 x 1024 x 64", 16, 1_024, 64, causal: false),
        Shape("8 x 2048 x 64 causal", 8, 2_048, 64, causal: true),
        Shape("8 x 1024 x 128", 8, 1_024, 128, causal: false),
    ];

    private static RankedShape Shape(string name, int heads, int tokens, int dimension, bool causal) => new(
        name, seed => Draw(seed, heads, tokens, dimension, causal), seed => Draw(seed, 1, 48, dimension, causal));

    private static ReadOnlyMemory<byte> Draw(Seed seed, int heads, int tokens, int dimension, bool causal)
    {
        SeededRandom random = new(seed);
        int drawn = random.Next(tokens - Around, tokens + Around);
        double scale = Math.Sqrt(Scales[random.Next(0, Scales.Length - 1)]);
        return Rows.Input(random, heads, drawn, dimension, causal, new(scale, 0), new(scale, 0), new(1, 0)).Encode();
    }
}
