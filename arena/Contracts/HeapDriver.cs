namespace Arena.Contracts;

/// <summary>Puts a heap through one scenario.</summary>
internal sealed class HeapDriver : IContractDriver
{
    /// <inheritdoc/>
    public Type Contract => typeof(IMinHeap);

    /// <inheritdoc/>
    public IContractCall Decode(ReadOnlySpan<byte> input, Func<object> create)
    {
        HeapInput decoded = HeapInput.Decode(input);
        IMinHeap Heap() => (IMinHeap)create();
        return decoded.Scenario == HeapScenario.Script
            ? new HeapScriptCall(decoded.Steps, Heap)
            : new HeapBulkCall(decoded, Heap);
    }
}
