using Arena.Contracts.Gpu;
using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>What is timed on a GPU: one huge heap, many small ones, and between. Never timed when emulated.</summary>
internal static class GpuShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        new("1 x 2M", seed => Draw(seed, 1, 2_000_000), seed => Draw(seed, 1, 2_000)),
        new("64k x 31", seed => Draw(seed, 65_536, 31), seed => Draw(seed, 64, 31)),
        new("1000 x 1023", seed => Draw(seed, 1_000, 1_023), seed => Draw(seed, 10, 1_023)),
    ];

    private static ReadOnlyMemory<byte> Draw(Seed seed, int heaps, int length) =>
        new GpuHeapInput(heaps, length, Keys.Any(new(seed), heaps * length)).Encode();
}
