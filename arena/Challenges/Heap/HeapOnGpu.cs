using Arena.Challenges.Heap.References;
using Arena.Contracts.Gpu;
using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges.Heap;

/// <summary>Rows of keys that become heaps, on a GPU.</summary>
internal sealed class HeapOnGpu : ITrackCode
{
    /// <inheritdoc/>
    public ChallengeId Challenge => new("heap");

    /// <inheritdoc/>
    public string Track => "gpu";

    /// <inheritdoc/>
    public Type Contract => typeof(IGpuHeap);

    /// <inheritdoc/>
    /// <remarks>Made when asked for: the types load ILGPU.</remarks>
    public IReadOnlyDictionary<string, Type> References => new Dictionary<string, Type>
    {
        ["heap/gpu-levels"] = typeof(GpuLevels),
    };

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => GpuShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => GpuCases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => GpuHeapExpectation.Describe(GpuHeapInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => new GpuHeapExpectation(GpuHeapInput.Decode(input.Span));
}
