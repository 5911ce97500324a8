using Arena.Challenges.Heap.References;
using Arena.Contracts;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Questions;

namespace Arena.Challenges.Heap;

/// <summary>A min-heap of 64-bit keys.</summary>
internal sealed class HeapChallenge : IChallengeDefinition
{
    /// <inheritdoc/>
    public ChallengeId Id => new("heap");

    /// <inheritdoc/>
    public LocalText Title { get; } = new("Min-heap of 64-bit keys", "64 位键的最小堆");

    /// <inheritdoc/>
    public DeckId ArticleDeck => new("11-heapq");

    /// <inheritdoc/>
    public IReadOnlyList<string> Tracks { get; } = ["cpu"];

    /// <inheritdoc/>
    public string Folder => "Heap";

    /// <inheritdoc/>
    public Type Contract => typeof(IMinHeap);

    /// <inheritdoc/>
    public string Baseline => "heap/quaternary";

    /// <inheritdoc/>
    public string LimitReference => "heap/binary";

    /// <inheritdoc/>
    public IReadOnlyList<ReferenceKernel> References { get; } =
    [
        new(new("heap/binary", "cpu", "binary heap, as in the textbooks"), typeof(Binary)),
        new(new("heap/quaternary", "cpu", "four children a node, a hole instead of swaps"), typeof(Quaternary)),
    ];

    /// <inheritdoc/>
    public long MemoryLimit => 256L << 20;

    /// <inheritdoc/>
    public IReadOnlyList<RankedShape> Shapes => HeapShapes.All;

    /// <inheritdoc/>
    public IReadOnlyList<ChallengeCase> Cases(Seed seed) => Heap.Cases.All(seed);

    /// <inheritdoc/>
    public string Describe(ReadOnlyMemory<byte> input) => HeapText.Describe(HeapInput.Decode(input.Span));

    /// <inheritdoc/>
    public IExpectation Expect(ReadOnlyMemory<byte> input) => Oracle.Expect(HeapInput.Decode(input.Span));
}
