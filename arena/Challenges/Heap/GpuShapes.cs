using Arena.Contracts.Gpu;
using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>What is timed on the gpu track: one huge heap, and very many small ones.</summary>
internal static class GpuShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        Shape("1 x 4M", 1, 4_000_000),
        Shape("10k x 255", 10_000, 255),
        Shape("200k x 15", 200_000, 15),
    ];

    private static RankedShape Shape(string name, int heaps, int length) => new(
        name, seed => Draw(seed, heaps, length), seed => Draw(seed, Math.Min(heaps, 20), Math.Min(length, 100)));

    private static ReadOnlyMemory<byte> Draw(Seed seed, int heaps, int length) =>
        new GpuHeapInput(heaps, length, Keys.Any(new(seed), heaps * length)).Encode();
}
