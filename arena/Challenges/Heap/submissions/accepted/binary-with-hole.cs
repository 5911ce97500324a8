// arena: heap
// A binary heap that moves a hole instead of swapping.
using System;
using Arena.Contracts;

public sealed class HoleHeap : IMinHeap
{
    private long[] _a = new long[64];
    private int _n;

    public int Count => _n;

    public void Build(ReadOnlySpan<long> keys)
    {
        _a = new long[Math.Max(64, keys.Length)];
        keys.CopyTo(_a);
        _n = keys.Length;
        for (int i = _n / 2 - 1; i >= 0; i--)
        {
            Down(i, _a[i]);
        }
    }

    public void Push(long key)
    {
        if (_n == _a.Length)
        {
            Array.Resize(ref _a, _n * 2);
        }

        int i = _n++;
        while (i > 0)
        {
            int parent = (i - 1) / 2;
            if (_a[parent] <= key)
            {
                break;
            }

            _a[i] = _a[parent];
            i = parent;
        }

        _a[i] = key;
    }

    public long Peek() => _n > 0 ? _a[0] : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        long last = _a[--_n];
        if (_n > 0)
        {
            Down(0, last);
        }

        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Peek();
        Down(0, key);
        return top;
    }

    private void Down(int i, long key)
    {
        long[] a = _a;
        int n = _n;
        while (true)
        {
            int child = 2 * i + 1;
            if (child >= n)
            {
                break;
            }

            if (child + 1 < n && a[child + 1] < a[child])
            {
                child++;
            }

            if (a[child] >= key)
            {
                break;
            }

            a[i] = a[child];
            i = child;
        }

        a[i] = key;
    }
}
