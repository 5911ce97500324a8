namespace Arena.Contracts;

/// <summary>Runs one of the measured scenarios. The output is the popped keys, then the count that is left.</summary>
/// <remarks>The output array is made before the run, so that the run itself allocates only what the heap allocates.</remarks>
internal sealed class HeapBulkCall(HeapInput input, Func<IMinHeap> create) : IContractCall
{
    private readonly long[] _output = new long[OutputLength(input)];

    /// <summary>How many numbers a scenario gives.</summary>
    public static int OutputLength(HeapInput input) => 1 + input.Scenario switch
    {
        HeapScenario.Heapify => Math.Min(input.Parameter, input.Keys.Length),
        HeapScenario.PushPop => input.Keys.Length,
        HeapScenario.Hold => input.Keys.Length - input.Parameter,
        HeapScenario.TopK => Math.Min(input.Parameter, input.Keys.Length),
        _ => throw new InvalidDataException($"{input.Scenario} is not a measured scenario."),
    };

    /// <inheritdoc/>
    public void Run()
    {
        IMinHeap heap = create();
        Span<long> popped = _output.AsSpan(0, _output.Length - 1);
        switch (input.Scenario)
        {
            case HeapScenario.Heapify:
                heap.Build(input.Keys);
                PopInto(heap, popped);
                break;
            case HeapScenario.PushPop:
                PushAll(heap, input.Keys);
                PopInto(heap, popped);
                break;
            case HeapScenario.Hold:
                heap.Build(input.Keys.AsSpan(0, input.Parameter));
                Hold(heap, input.Keys.AsSpan(input.Parameter), popped);
                break;
            default:
                heap.Build(input.Keys.AsSpan(0, popped.Length));
                KeepLargest(heap, input.Keys.AsSpan(popped.Length));
                PopInto(heap, popped);
                break;
        }

        _output[^1] = heap.Count;
    }

    /// <inheritdoc/>
    public byte[] Encode() => HeapInput.WriteKeys(_output);

    private static void PushAll(IMinHeap heap, ReadOnlySpan<long> keys)
    {
        foreach (long key in keys)
        {
            heap.Push(key);
        }
    }

    private static void PopInto(IMinHeap heap, Span<long> popped)
    {
        for (int i = 0; i < popped.Length; i++)
        {
            popped[i] = heap.Pop();
        }
    }

    private static void Hold(IMinHeap heap, ReadOnlySpan<long> increments, Span<long> popped)
    {
        for (int i = 0; i < increments.Length; i++)
        {
            long smallest = heap.Pop();
            popped[i] = smallest;
            heap.Push(unchecked(smallest + increments[i]));
        }
    }

    private static void KeepLargest(IMinHeap heap, ReadOnlySpan<long> keys)
    {
        foreach (long key in keys)
        {
            if (heap.Count > 0 && key > heap.Peek())
            {
                heap.ReplaceTop(key);
            }
        }
    }
}
