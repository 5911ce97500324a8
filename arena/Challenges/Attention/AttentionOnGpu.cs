using Arena.Challenges.Attention.References;
using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges.Attention;

/// <summary>Exact scaled dot-product attention in single precision, on a GPU.</summary>
internal sealed class AttentionOnGpu : ITrackCode
{
    /// <inheritdoc/>
    public ChallengeId Challenge => new("attention");

    /// <inheritdoc/>
    public string Track => "gpu";

    /// <inheritdoc/>
    public Type Contract => typeof(IGpuAttention);

    /// <inheritdoc/>
    /// <remarks>Made when asked for: the types load ILGPU.</remarks>
    public IReadOnlyDictionary<string, Type> References => new Dictionary<string, Type>
    {
        ["attention/gpu-rows"] = typeof(GpuRows),
        ["attention/gpu-flash"] = typeof(GpuFlash),
    };

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => GpuShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => GpuCases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => AttentionText.Describe(AttentionInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(AttentionInput.Decode(input.Span));
}
