using Arena.Challenges.Knapsack.References;
using Arena.Contracts;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;

namespace Arena.Challenges.Knapsack;

/// <summary>The 0/1 knapsack with the chosen items.</summary>
internal sealed class KnapsackChallenge : IChallengeDefinition
{
    /// <inheritdoc/>
    public ChallengeId Id => new("knapsack");

    /// <inheritdoc/>
    public LocalText Title { get; } = new("0/1 knapsack with the chosen items", "0/1 背包，给出所选物品");

    /// <inheritdoc/>
    public DeckId ArticleDeck => new("10-knapsack");

    /// <inheritdoc/>
    public IReadOnlyList<string> Tracks { get; } = ["cpu"];

    /// <inheritdoc/>
    public string Folder => "Knapsack";

    /// <inheritdoc/>
    public Type Contract => typeof(IKnapsack);

    /// <inheritdoc/>
    public string Baseline => "knapsack/trimmed";

    /// <inheritdoc/>
    public string LimitReference => "knapsack/textbook";

    /// <inheritdoc/>
    public IReadOnlyList<ReferenceKernel> References { get; } =
    [
        new(new("knapsack/textbook", "cpu", "one row and a table of bits, column by column"), typeof(Textbook)),
        new(new("knapsack/trimmed", "cpu", "vectors of four columns, only those that can matter"), typeof(Trimmed)),
    ];

    /// <inheritdoc/>
    public long MemoryLimit => 512L << 20;

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => KnapsackShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => Knapsack.Cases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => KnapsackText.Describe(KnapsackInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(KnapsackInput.Decode(input.Span));
}
