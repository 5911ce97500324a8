using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Attention;

/// <summary>The cases of one run on the gpu track. Dimensions are multiples of 4.</summary>
internal static class GpuCases
{
    private static readonly bool[] Both = [false, true];

    private static Spread Unit => new(1, 0);

    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    /// <param name="seed">Draws the numbers.</param>
    /// <param name="isEmulated">Whether to leave out what would take minutes when a processor plays the GPU: there a barrier costs
    /// milliseconds, and a tile of 64 x 64 a tenth of a second.</param>
    public static IReadOnlyList<ChallengeCase> All(Seed seed, bool isEmulated) =>
    [
        .. Cases.Sizes("tiny", new(seed.Derive("tiny")), (1, 1, 4), (1, 2, 4), (2, 1, 8), (3, 3, 4)),
        .. Cases.Sizes("small", new(seed.Derive("small")), (2, 31, 32), (1, 33, 64), (1, 64, 16), (2, 65, 36), (1, 97, 128)),
        .. Adversarial(new(seed.Derive("adversarial")), isEmulated),
        .. isEmulated ? [] : Large(new(seed.Derive("large"))),
    ];

    private static IEnumerable<ChallengeCase> Adversarial(SeededRandom random, bool isEmulated) =>
        (isEmulated ? Cases.Kinds(random, 1, 70, 24, true) : Cases.Kinds(random, 2, 197, 64, Both))
        .Select(kind => Cases.Case("adversarial", kind.Name, kind.Input));

    private static IEnumerable<ChallengeCase> Large(SeededRandom random)
    {
        (string Name, int Heads, int Tokens, int Dimension, bool Causal)[] shapes =
        [
            ("many heads", 16, 509, 64, false),
            ("many heads", 16, 513, 64, true),
            ("wide rows", 2, 1031, 128, false),
            ("wide rows", 2, 1023, 128, true),
            ("many tokens", 1, 8009, 16, true),
        ];
        foreach ((string name, int heads, int tokens, int dimension, bool causal) in shapes)
        {
            AttentionInput input = Rows.Input(random, heads, tokens, dimension, causal, Unit, Unit, Unit);
            yield return Cases.Case("large", name, input);
        }
    }
}
