using Arena.Contracts;
using Arena.Core;

namespace Arena.Challenges.Attention;

/// <summary>The cases of one run.</summary>
internal static class Cases
{
    /// <summary>Tokens of the longest case. Its scores fill 138 MiB in single precision, half of that in half precision.</summary>
    public const int Longest = 6_007;

    private static readonly bool[] Both = [false, true];

    private static Spread Unit => new(1, 0);

    /// <summary>Group by group; number, order and sizes are the same for every seed.</summary>
    public static IReadOnlyList<ChallengeCase> All(Seed seed) =>
    [
        .. Sizes("tiny", new(seed.Derive("tiny")), (1, 1, 1), (1, 2, 1), (1, 1, 5), (2, 1, 3), (1, 3, 2), (3, 2, 1)),
        .. Sizes("small", new(seed.Derive("small")),
            (2, 7, 5), (1, 16, 17), (3, 31, 33), (1, 33, 31), (2, 64, 64), (2, 65, 63), (1, 63, 65), (1, 127, 128), (1, 129, 127)),
        .. Adversarial(new(seed.Derive("adversarial"))),
        .. Large(new(seed.Derive("large"))),
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
        // Scores have about the scale of q times that of k; exp overflows from a score of 89 on, and gives 0 below -104.
        (string Name, Spread Q, Spread K, Spread V, Action<AttentionInput> Change)[] kinds =
        [
            ("scores of scale 1e-3", new(0.03, 0), new(0.03, 0), Unit, Keep),
            ("all of scale 1e-3", new(1e-3, 0), new(1e-3, 0), new(1e-3, 0), Keep),
            ("scores of scale 64", new(8, 0), new(8, 0), Unit, Keep),
            ("all of scale 64", new(64, 0), new(64, 0), new(64, 0), Keep),
            ("large positive scores", new(1, 8), new(1, 8), Unit, Keep),
            ("large negative scores", new(1, 8), new(1, -8), Unit, Keep),
            ("values far from zero", Unit, Unit, new(1, 100), Keep),
            ("equal keys", Unit, Unit, Unit, input => Rows.Set(input, input.K, _ => 0.5f)),
            ("one dominant key", new(1, 2), Unit, Unit, input => OneDominant(input, random)),
            ("keys that grow", new(0.1, 1), new(0, 0), Unit, input => Rows.Set(input, input.K, j => 0.5f * j)),
            ("keys that shrink", new(0.1, 1), new(0, 0), Unit, input => Rows.Set(input, input.K, j => 50 - (0.5f * j))),
            ("large values at the last tokens", Unit, Unit, Unit, input => Rows.Multiply(input, input.V, j => j > 90 ? 1000 : 1)),
        ];
        foreach ((string name, Spread q, Spread k, Spread v, Action<AttentionInput> change) in kinds)
        {
            foreach (bool causal in Both)
            {
                AttentionInput input = Rows.Input(random, 2, 97, 24, causal, q, k, v);
                change(input);
                yield return Case("adversarial", name, input);
            }
        }
    }

    private static IEnumerable<ChallengeCase> Large(SeededRandom random)
    {
        yield return Case("large", "many heads", Rows.Input(random, 8, 257, 64, causal: false, Unit, Unit, Unit));
        yield return Case("large", "many heads", Rows.Input(random, 8, 255, 64, causal: true, Unit, Unit, Unit));
        yield return Case("large", "wide rows", Rows.Input(random, 2, 383, 128, causal: false, Unit, Unit, Unit));
        yield return Case("large", "wide rows", Rows.Input(random, 2, 509, 128, causal: true, Unit, Unit, Unit));
        yield return Case("large", "many tokens", Rows.Input(random, 1, Longest, 8, causal: false, Unit, Unit, Unit));
        yield return Case("large", "many tokens", Rows.Input(random, 1, Longest, 8, causal: true, Unit, Unit, Unit));
    }

    private static ChallengeCase Case(string group, string name, AttentionInput input) =>
        new(group, $"{name}, {AttentionText.Shape(input)}", input.Encode());

    private static void Keep(AttentionInput input)
    {
    }

    private static void OneDominant(AttentionInput input, SeededRandom random)
    {
        int dominant = random.Next(0, input.Tokens - 1);
        Rows.Multiply(input, input.K, j => j == dominant ? 0 : 1);
        for (int i = 0; i < input.K.Length; i++)
        {
            input.K[i] += i / input.Dimension % input.Tokens == dominant ? 6 : 0;
        }
    }
}
