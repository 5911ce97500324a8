using Arena.Challenges.Attention.References;
using Arena.Contracts;
using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges.Attention;

/// <summary>Exact scaled dot-product attention in single precision.</summary>
internal sealed class AttentionOnCpu : ITrackCode
{
    /// <inheritdoc/>
    public ChallengeId Challenge => new("attention");

    /// <inheritdoc/>
    public string Track => "cpu";

    /// <inheritdoc/>
    public Type Contract => typeof(IAttention);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Type> References { get; } = new Dictionary<string, Type>
    {
        ["attention/textbook"] = typeof(Textbook),
        ["attention/tiled"] = typeof(Tiled),
    };

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => AttentionShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => Attention.Cases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => AttentionText.Describe(AttentionInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(AttentionInput.Decode(input.Span));
}
