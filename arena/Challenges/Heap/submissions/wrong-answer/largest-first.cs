// arena: heap
// Gives the largest key first: the comparison is the wrong way round.
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class MaxHeap : IMinHeap
{
    private readonly PriorityQueue<long, long> _queue = new(Comparer<long>.Create((a, b) => b.CompareTo(a)));

    public int Count => _queue.Count;

    public void Build(ReadOnlySpan<long> keys)
    {
        _queue.Clear();
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key) => _queue.Enqueue(key, key);

    public long Peek() => _queue.Peek();

    public long Pop() => _queue.Dequeue();

    public long ReplaceTop(long key) => _queue.DequeueEnqueue(key, key);
}
