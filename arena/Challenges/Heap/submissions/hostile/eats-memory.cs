// arena: heap
// Keeps a megabyte for every key, and writes to all of it.
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class EatsMemory : IMinHeap
{
    private readonly PriorityQueue<long, long> _keys = new();
    private readonly List<byte[]> _ballast = [];

    public int Count => _keys.Count;

    public void Build(ReadOnlySpan<long> keys)
    {
        _keys.Clear();
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key)
    {
        byte[] megabyte = new byte[1 << 20];
        Array.Fill(megabyte, (byte)1);
        _ballast.Add(megabyte);
        _keys.Enqueue(key, key);
    }

    public long Peek() => _keys.Peek();

    public long Pop() => _keys.Dequeue();

    public long ReplaceTop(long key)
    {
        long top = Pop();
        Push(key);
        return top;
    }
}
