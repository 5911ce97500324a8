using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>What is timed. The sizes make one call last at least a millisecond, so that the channel's own time is small beside it.</summary>
internal static class HeapShapes
{
    public static IReadOnlyList<RankedShape> All { get; } =
    [
        new("heapify 200k", seed => Heapify(seed, 200_000), seed => Heapify(seed, 2_000)),
        new("push-pop 30k", seed => PushPop(seed, 30_000), seed => PushPop(seed, 1_000)),
        new("hold 100k", seed => Hold(seed, 100_000, 20_000), seed => Hold(seed, 1_000, 500)),
        new("top 10k of 300k", seed => TopK(seed, 300_000, 10_000), seed => TopK(seed, 3_000, 100)),
    ];

    private static ReadOnlyMemory<byte> Heapify(Seed seed, int n) =>
        new HeapInput(HeapScenario.Heapify, n / 1000, Keys.Any(new(seed), n), []).Encode();

    private static ReadOnlyMemory<byte> PushPop(Seed seed, int n) =>
        new HeapInput(HeapScenario.PushPop, 0, Keys.Any(new(seed), n), []).Encode();

    private static ReadOnlyMemory<byte> Hold(Seed seed, int n, int steps) =>
        new HeapInput(HeapScenario.Hold, n, Keys.ForHold(new(seed), n, steps), []).Encode();

    private static ReadOnlyMemory<byte> TopK(Seed seed, int n, int k) =>
        new HeapInput(HeapScenario.TopK, k, Keys.Any(new(seed), n), []).Encode();
}
