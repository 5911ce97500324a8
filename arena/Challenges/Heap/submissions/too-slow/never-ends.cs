// arena: heap
// The loop that should move a key up never moves it.
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class EndlessHeap : IMinHeap
{
    private readonly List<long> _keys = [];

    public int Count => _keys.Count;

    public void Build(ReadOnlySpan<long> keys)
    {
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key)
    {
        _keys.Add(key);
        int i = _keys.Count - 1;
        while (i >= 0)
        {
            _keys[i] = Math.Min(key, _keys[i]);
        }
    }

    public long Peek() => _keys.Count > 0 ? _keys[0] : throw new InvalidOperationException();

    public long Pop() => Peek();

    public long ReplaceTop(long key) => Peek();
}
