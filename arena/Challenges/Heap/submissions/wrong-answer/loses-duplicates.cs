// arena: heap
// A set is no multiset: equal keys are lost.
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class SetHeap : IMinHeap
{
    private readonly SortedSet<long> _set = [];

    public int Count => _set.Count;

    public void Build(ReadOnlySpan<long> keys)
    {
        _set.Clear();
        foreach (long key in keys)
        {
            _set.Add(key);
        }
    }

    public void Push(long key) => _set.Add(key);

    public long Peek() => _set.Count > 0 ? _set.Min : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        _set.Remove(top);
        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Pop();
        Push(key);
        return top;
    }
}
