using Arena.Core;

namespace Arena.Challenges.Attention;

/// <summary>What is timed. The number of tokens is drawn from a range around the one in the name, so that it is rarely a multiple
/// of any tile, and the scale of the scores differs from call to call.</summary>
internal static class AttentionShapes
{
    /// <summary>Largest distance of the number of tokens from the one in the name.</summary>
    private const int Around = 16;

    private static readonly double[] Scales = [1e-3, 1, 64];

    public static IReadOnlyList<RankedShape> All { get; } =
    [
        Shape("4 x 128 x 64", 4, 128, 64, causal: false),
        Shape("1 x 512 x 64 causal", 1, 512, 64, causal: true),
        Shape("2 x 256 x 32", 2, 256, 32, causal: false),
        Shape("1 x 256 x 128 causal", 1, 256, 128, causal: true),
    ];

    /// <summary>A shape of that name whose number of tokens is drawn around the one given.</summary>
    public static RankedShape Shape(string name, int heads, int tokens, int dimension, bool causal) => new(
        name, seed => Draw(seed, heads, tokens, dimension, causal), seed => Draw(seed, 1, 48, dimension, causal));

    private static ReadOnlyMemory<byte> Draw(Seed seed, int heads, int tokens, int dimension, bool causal)
    {
        SeededRandom random = new(seed);
        int drawn = random.Next(tokens - Around, tokens + Around);
        double scale = Math.Sqrt(Scales[random.Next(0, Scales.Length - 1)]);
        return Rows.Input(random, heads, drawn, dimension, causal, new(scale, 0), new(scale, 0), new(1, 0)).Encode();
    }
}
