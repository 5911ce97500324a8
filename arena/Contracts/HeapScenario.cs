namespace Arena.Contracts;

/// <summary>What a heap is put through; the first byte of an input frame.</summary>
internal enum HeapScenario : byte
{
    /// <summary>A list of single operations, each with its outcome: for checking.</summary>
    Script = 1,

    /// <summary>Build from all keys, then pop the first few.</summary>
    Heapify = 2,

    /// <summary>Push every key, then pop them all.</summary>
    PushPop = 3,

    /// <summary>Build, then many times pop the smallest and push a later one.</summary>
    Hold = 4,

    /// <summary>Keep the k largest of a stream of keys, then pop them.</summary>
    TopK = 5,
}
