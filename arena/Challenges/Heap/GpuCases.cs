using Arena.Contracts.Gpu;
using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>The cases of one run on the gpu track: rows of keys that become heaps. All but the large ones are small enough for a
/// device that is imitated.</summary>
internal static class GpuCases
{
    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    public static IReadOnlyList<ChallengeCase> All(Seed seed) =>
    [
        .. Sizes("tiny", new(seed.Derive("tiny")), (0, 0), (0, 5), (3, 0), (1, 1), (1, 2), (1, 3), (5, 1), (2, 4)),
        .. Sizes("small", new(seed.Derive("small")), (1, 7), (1, 8), (7, 31), (3, 32), (33, 63), (1, 255), (1, 257), (64, 15)),
        .. Adversarial(new(seed.Derive("adversarial"))),
        .. Sizes(CaseGroups.Large, new(seed.Derive("large")), (1, 1_000_003), (1, 1 << 20), (10_007, 255), (100_003, 31)),
    ];

    private static IEnumerable<ChallengeCase> Sizes(string group, SeededRandom random, params (int Heaps, int Length)[] sizes)
    {
        foreach ((int heaps, int length) in sizes)
        {
            yield return Case(group, "random keys", heaps, length, Keys.Any(random, heaps * length));
        }
    }

    private static IEnumerable<ChallengeCase> Adversarial(SeededRandom random)
    {
        (string Name, Func<int, long> Key)[] kinds =
        [
            ("ascending", i => i),
            ("descending", i => -i),
            ("equal", _ => 7),
            ("few values", _ => random.Next(0, 3)),
            ("the ends of the range", i => i % 2 == 0 ? long.MinValue : long.MaxValue),
            ("beyond 32 bits", _ => (long)random.NextBits() & ~0xffffffffL),
        ];
        foreach ((string name, Func<int, long> key) in kinds)
        {
            yield return Case("adversarial", name, 3, 100, Keys.Make(300, key));
        }

        yield return Case("adversarial", "one deep heap", 1, 1_025, Keys.Make(1_025, i => -i));
    }

    private static ChallengeCase Case(string group, string name, int heaps, int length, long[] keys) =>
        new(group, $"{name}, {heaps} x {length}", new GpuHeapInput(heaps, length, keys).Encode());
}
