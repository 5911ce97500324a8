// arena: heap
// A member of the contract is missing, and a name is misspelt.
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class UnfinishedHeap : IMinHeap
{
    private readonly List<long> _keys = [];

    public int Count => _keys.Count;

    public void Build(ReadOnlySpan<long> keys) => _keys.AddRange(keys);

    public void Push(long key) => _key.Add(key);

    public long Peek() => _keys[0];

    public long Pop() => _keys[0];
}
