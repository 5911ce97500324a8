using Arena.Contracts.Gpu;
using Arena.Core;

namespace Arena.Challenges.Heap;

/// <summary>The cases of one run on the gpu track: batches of heaps.</summary>
internal static class GpuCases
{
    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    /// <param name="seed">Draws the numbers.</param>
    /// <param name="isEmulated">Whether to leave out what only a GPU does in good time.</param>
    public static IReadOnlyList<ChallengeCase> All(Seed seed, bool isEmulated) =>
    [
        .. Tiny(),
        .. Random("small", new(seed.Derive("small")), (7, 5), (3, 31), (2, 32), (5, 33), (129, 6), (1, 257)),
        .. Adversarial(new(seed.Derive("adversarial"))),
        .. Random("large", new(seed.Derive("large")), (1, 5_003), (211, 31)),
        .. isEmulated ? [] : Random("huge", new(seed.Derive("huge")), (1, 1_000_003), (100_003, 15), (1_021, 1_023), (16, 65_536)),
    ];

    private static IEnumerable<ChallengeCase> Tiny() =>
    [
        Case("tiny", "no heap", new(0, 4, [])),
        Case("tiny", "heaps without keys", new(3, 0, [])),
        Case("tiny", "one key", new(1, 1, [7])),
        Case("tiny", "two keys, larger first", new(1, 2, [2, 1])),
        Case("tiny", "two keys, smaller first", new(1, 2, [1, 2])),
        Case("tiny", "three keys", new(1, 3, [3, 1, 2])),
        Case("tiny", "the smaller child is on the right", new(1, 3, [2, 3, 1])),
        Case("tiny", "a lone child", new(1, 4, [1, 3, 4, 2])),
        Case("tiny", "heaps of one key", new(3, 1, [3, 1, 2])),
        Case("tiny", "the ends of the range", new(2, 2, [long.MaxValue, long.MinValue, 0, long.MinValue])),
    ];

    private static IEnumerable<ChallengeCase> Random(string group, SeededRandom random, params (int Heaps, int Length)[] sizes) =>
        sizes.Select(size => Case(group, "any keys", new(size.Heaps, size.Length, Keys.Any(random, size.Heaps * size.Length))));

    private static IEnumerable<ChallengeCase> Adversarial(SeededRandom random)
    {
        const int Heaps = 3;
        const int N = 127 + 58;   // the last level is not full
        (string Name, Func<int, long> Key)[] lists =
        [
            ("sorted keys", i => i),
            ("reversed keys", i => -i),
            ("equal keys", _ => 42),
            ("few values", _ => random.Next(0, 3)),
            ("far apart keys", i => i % 2 == 0 ? long.MinValue + i : long.MaxValue - i),
            ("equal low halves", _ => (long)(random.NextBits() & 0xffffffff_00000000)),
            ("just beyond 32 bits", _ => random.Next(int.MaxValue - 50L, int.MaxValue + 50L)),
        ];
        return lists.Select(list => Case("adversarial", list.Name, new(Heaps, N, Keys.Make(Heaps * N, list.Key))));
    }

    private static ChallengeCase Case(string group, string name, GpuHeapInput input) =>
        new(group, $"{name}, {input.Heaps} x {input.Length}", input.Encode());
}
