using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Attention;

/// <summary>The cases of one run on the gpu track. All but the large ones are small enough for a device that is imitated.</summary>
internal static class GpuCases
{
    private static readonly bool[] Both = [false, true];

    private static Spread Unit => new(1, 0);

    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    public static IReadOnlyList<ChallengeCase> All(Seed seed) =>
    [
        .. Sizes("tiny", new(seed.Derive("tiny")), (1, 1, 4), (1, 2, 4), (2, 3, 4), (3, 1, 8)),
        .. Sizes("small", new(seed.Derive("small")), (2, 7, 12), (1, 16, 16), (2, 31, 20), (1, 33, 32), (1, 63, 64), (1, 65, 40), (1, 34, 128)),
        .. Adversarial(new(seed.Derive("adversarial"))),
        .. Sizes(CaseGroups.Large, new(seed.Derive("large")), (16, 1_027, 64), (4, 2_049, 128), (1, 8_191, 32)),
    ];

    private static IEnumerable<ChallengeCase> Sizes(
        string group, SeededRandom random, params (int Heads, int Tokens, int Dimension)[] sizes)
    {
        foreach ((int heads, int tokens, int dimension) in sizes)
        {
            foreach (bool causal in Both)
            {
                yield return Case(group, "normal numbers", Rows.Input(random, heads, tokens, dimension, causal, Unit, Unit, Unit));
            }
        }
    }

    private static IEnumerable<ChallengeCase> Adversarial(SeededRandom random)
    {
        // As on the cpu track: exp overflows from a score of 89 on, and gives 0 below -104.
        (string Name, Spread Q, Spread K, Spread V)[] kinds =
        [
            ("scores of scale 1e-3", new(0.03, 0), new(0.03, 0), Unit),
            ("scores of scale 64", new(8, 0), new(8, 0), Unit),
            ("large positive scores", new(1, 8), new(1, 8), Unit),
            ("large negative scores", new(1, 8), new(1, -8), Unit),
            ("values far from zero", Unit, Unit, new(1, 100)),
        ];
        foreach ((string name, Spread q, Spread k, Spread v) in kinds)
        {
            foreach (bool causal in Both)
            {
                yield return Case("adversarial", name, Rows.Input(random, 1, 67, 24, causal, q, k, v));
            }
        }
    }

    private static ChallengeCase Case(string group, string name, AttentionInput input) =>
        new(group, $"{name}, {AttentionText.Shape(input)}", input.Encode());
}
