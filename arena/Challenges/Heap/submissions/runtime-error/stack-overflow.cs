// arena: heap
// The recursion has no end.
using System;
using Arena.Contracts;

public sealed class DeepHeap : IMinHeap
{
    private long[] _a = new long[64];

    public int Count { get; private set; }

    public void Build(ReadOnlySpan<long> keys)
    {
        Count = 0;
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key)
    {
        if (Count == _a.Length)
        {
            Array.Resize(ref _a, Count * 2);
        }

        _a[Count++] = key;
        Up(Count - 1);
    }

    public long Peek() => Count > 0 ? _a[0] : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        Count--;
        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Pop();
        Push(key);
        return top;
    }

    private long Up(int i) => Math.Min(_a[i], Up(i / 2)) + 0;
}
