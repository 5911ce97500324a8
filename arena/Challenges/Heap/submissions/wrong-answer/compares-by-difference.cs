// arena: heap
// Compares by the sign of a difference, which overflows for keys that are far apart.
using System;
using Arena.Contracts;

public sealed class DifferenceHeap : IMinHeap
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

        int i = Count++;
        while (i > 0 && key - _a[(i - 1) / 2] < 0)
        {
            _a[i] = _a[(i - 1) / 2];
            i = (i - 1) / 2;
        }

        _a[i] = key;
    }

    public long Peek() => Count > 0 ? _a[0] : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        Down(_a[--Count]);
        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Peek();
        Down(key);
        return top;
    }

    private void Down(long key)
    {
        int i = 0;
        while (2 * i + 1 < Count)
        {
            int child = 2 * i + 1;
            if (child + 1 < Count && _a[child + 1] - _a[child] < 0)
            {
                child++;
            }

            if (_a[child] - key >= 0)
            {
                break;
            }

            _a[i] = _a[child];
            i = child;
        }

        _a[i] = key;
    }
}
