// arena: heap
// Compiles, but the class is not public.
using System;
using Arena.Contracts;

internal sealed class HiddenHeap : IMinHeap
{
    public int Count => 0;

    public void Build(ReadOnlySpan<long> keys)
    {
    }

    public void Push(long key)
    {
    }

    public long Peek() => 0;

    public long Pop() => 0;

    public long ReplaceTop(long key) => 0;
}
