using Arena.Challenges.Attention.References;
using Arena.Contracts;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;

namespace Arena.Challenges.Attention;

/// <summary>Exact scaled dot-product attention in single precision.</summary>
internal sealed class AttentionChallenge : IChallengeDefinition
{
    /// <inheritdoc/>
    public ChallengeId Id => new("attention");

    /// <inheritdoc/>
    public LocalText Title { get; } = new("Exact attention in single precision", "单精度的精确注意力");

    /// <inheritdoc/>
    public DeckId ArticleDeck => new("02-flash-attention");

    /// <inheritdoc/>
    public IReadOnlyList<string> Tracks { get; } = ["cpu"];

    /// <inheritdoc/>
    public string Folder => "Attention";

    /// <inheritdoc/>
    public Type Contract => typeof(IAttention);

    /// <inheritdoc/>
    public string Baseline => "attention/tiled";

    /// <inheritdoc/>
    public string LimitReference => "attention/textbook";

    /// <inheritdoc/>
    public IReadOnlyList<ReferenceKernel> References { get; } =
    [
        new(new("attention/textbook", "cpu", "a row of scores a query, as in the textbooks"), typeof(Textbook)),
        new(new("attention/tiled", "cpu", "tiles, online softmax, a vector lane a query"), typeof(Tiled)),
    ];

    /// <summary>Less than half of what the scores of the longest case need in single precision, and less than all of what they
    /// need in half precision; the rows of that case need less than 1 MiB.</summary>
    public long MemoryLimit => 64L << 20;

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => AttentionShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => Attention.Cases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => AttentionText.Describe(AttentionInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(AttentionInput.Decode(input.Span));
}
