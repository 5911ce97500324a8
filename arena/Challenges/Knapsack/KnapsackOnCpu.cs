using Arena.Challenges.Knapsack.References;
using Arena.Contracts;
using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges.Knapsack;

/// <summary>The 0/1 knapsack with the chosen items.</summary>
internal sealed class KnapsackOnCpu : ITrackCode
{
    /// <inheritdoc/>
    public ChallengeId Challenge => new("knapsack");

    /// <inheritdoc/>
    public string Track => "cpu";

    /// <inheritdoc/>
    public Type Contract => typeof(IKnapsack);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Type> References { get; } = new Dictionary<string, Type>
    {
        ["knapsack/textbook"] = typeof(Textbook),
        ["knapsack/trimmed"] = typeof(Trimmed),
    };

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => KnapsackShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => Knapsack.Cases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => KnapsackText.Describe(KnapsackInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(KnapsackInput.Decode(input.Span));
}
