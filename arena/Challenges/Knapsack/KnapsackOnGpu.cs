using Arena.Challenges.Knapsack.References;
using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges.Knapsack;

/// <summary>The 0/1 knapsack with the chosen items, on a GPU.</summary>
internal sealed class KnapsackOnGpu : ITrackCode
{
    /// <inheritdoc/>
    public ChallengeId Challenge => new("knapsack");

    /// <inheritdoc/>
    public string Track => "gpu";

    /// <inheritdoc/>
    public Type Contract => typeof(IGpuKnapsack);

    /// <inheritdoc/>
    /// <remarks>Made when asked for: the types load ILGPU.</remarks>
    public IReadOnlyDictionary<string, Type> References => new Dictionary<string, Type>
    {
        ["knapsack/gpu-rows"] = typeof(GpuRows),
    };

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => GpuShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => GpuCases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => KnapsackText.Describe(KnapsackInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(KnapsackInput.Decode(input.Span));
}
