using Arena.Challenges.Heap.References;
using Arena.Contracts;
using Arena.Core;
using Arena.Core.Judging;

namespace Arena.Challenges.Heap;

/// <summary>A min-heap of 64-bit keys.</summary>
internal sealed class HeapOnCpu : ITrackCode
{
    /// <inheritdoc/>
    public ChallengeId Challenge => new("heap");

    /// <inheritdoc/>
    public string Track => "cpu";

    /// <inheritdoc/>
    public Type Contract => typeof(IMinHeap);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Type> References { get; } = new Dictionary<string, Type>
    {
        ["heap/binary"] = typeof(Binary),
        ["heap/quaternary"] = typeof(Quaternary),
    };

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => HeapShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => Heap.Cases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => HeapText.Describe(HeapInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(HeapInput.Decode(input.Span));
}
