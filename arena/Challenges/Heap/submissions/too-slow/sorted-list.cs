// arena: heap
// Keeps the keys sorted by insertion: right, and quadratic, with keys that move one by one.
#nullable disable
using System;
using System.Collections.Generic;
using Arena.Contracts;

public sealed class SortedHeap : IMinHeap
{
    private readonly LinkedList<long> _keys = new();

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
        LinkedListNode<long> node = _keys.First;
        while (node != null && node.Value < key)
        {
            node = node.Next;
        }

        if (node == null)
        {
            _keys.AddLast(key);
        }
        else
        {
            _keys.AddBefore(node, key);
        }
    }

    public long Peek() => _keys.Count > 0 ? _keys.First.Value : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        _keys.RemoveFirst();
        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Pop();
        Push(key);
        return top;
    }
}
