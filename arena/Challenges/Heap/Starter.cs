// arena: heap
using System;
using System.Collections.Generic;
using Arena.Contracts;

// A min-heap of 64-bit keys. One public class of your file implements IMinHeap and has a public constructor without
// parameters; everything else in the file is yours.
//
// This one is naive: it keeps the keys in no order, so Push costs nothing, and every Pop looks at all of them. It is right
// on every case, and far too slow on the large ones: popping n keys costs n * n / 2 steps. Replace the list by a heap.
public sealed class MyHeap : IMinHeap
{
    private readonly List<long> _keys = [];

    // How many keys there are; equal keys count each.
    public int Count => _keys.Count;

    // Drops the old keys. The span belongs to the caller and is overwritten afterwards: copy the keys.
    public void Build(ReadOnlySpan<long> keys)
    {
        _keys.Clear();
        _keys.AddRange(keys);
    }

    public void Push(long key) => _keys.Add(key);

    // Peek, Pop and ReplaceTop throw InvalidOperationException on an empty heap, which stays usable.
    public long Peek() => _keys[IndexOfSmallest()];

    public long Pop()
    {
        int index = IndexOfSmallest();
        long smallest = _keys[index];
        _keys[index] = _keys[^1];
        _keys.RemoveAt(_keys.Count - 1);
        return smallest;
    }

    // Takes the smallest key out first, then adds the new one: the result is the old smallest key.
    public long ReplaceTop(long key)
    {
        int index = IndexOfSmallest();
        long smallest = _keys[index];
        _keys[index] = key;
        return smallest;
    }

    private int IndexOfSmallest()
    {
        if (_keys.Count == 0)
        {
            throw new InvalidOperationException("The heap is empty.");
        }

        int smallest = 0;
        for (int i = 1; i < _keys.Count; i++)
        {
            if (_keys[i] < _keys[smallest])
            {
                smallest = i;
            }
        }

        return smallest;
    }
}
