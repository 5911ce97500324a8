namespace Arena.Contracts;

/// <summary>One step of a script.</summary>
/// <param name="Operation">What to do.</param>
/// <param name="Keys">The keys it takes: any number for a build, one for push and replace-top, none otherwise.</param>
internal readonly record struct HeapStep(HeapOperation Operation, long[] Keys)
{
    /// <summary>Whether the step has an outcome to compare.</summary>
    public bool HasOutcome => Operation is not (HeapOperation.Build or HeapOperation.Push);
}
