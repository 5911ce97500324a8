namespace Arena.Contracts;

/// <summary>Runs a script step by step and keeps each outcome.</summary>
internal sealed class HeapScriptCall(HeapStep[] steps, Func<IMinHeap> create) : IContractCall
{
    private readonly List<HeapOutcome> _outcomes = new(steps.Length);

    /// <inheritdoc/>
    public void Run()
    {
        IMinHeap heap = create();
        foreach (HeapStep step in steps)
        {
            switch (step.Operation)
            {
                case HeapOperation.Build:
                    heap.Build(step.Keys);
                    Array.Fill(step.Keys, 0x5a5a5a5a5a5a5a5a);   // the contract says that the keys are overwritten
                    break;
                case HeapOperation.Push:
                    heap.Push(step.Keys[0]);
                    break;
                default:
                    _outcomes.Add(Ask(heap, step));
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public byte[] Encode() => HeapOutcome.Encode(_outcomes);

    private static HeapOutcome Ask(IMinHeap heap, HeapStep step)
    {
        try
        {
            return new(false, step.Operation switch
            {
                HeapOperation.Pop => heap.Pop(),
                HeapOperation.Peek => heap.Peek(),
                HeapOperation.ReplaceTop => heap.ReplaceTop(step.Keys[0]),
                HeapOperation.Count => heap.Count,
                _ => throw new InvalidDataException($"There is no operation {step.Operation}."),
            });
        }
        catch (InvalidOperationException)
        {
            return HeapOutcome.Empty;
        }
    }
}
