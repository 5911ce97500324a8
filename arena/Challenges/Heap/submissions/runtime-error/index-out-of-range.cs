// arena: heap
// Looks at the second child without asking whether there is one.
using System;
using Arena.Contracts;

public sealed class RaggedHeap : IMinHeap
{
    private long[] _a = [];

    public int Count => _a.Length;

    public void Build(ReadOnlySpan<long> keys)
    {
        _a = [];
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key)
    {
        Array.Resize(ref _a, _a.Length + 1);
        _a[^1] = key;
        for (int i = _a.Length - 1; i > 0 && _a[i] < _a[(i - 1) / 2]; i = (i - 1) / 2)
        {
            (_a[i], _a[(i - 1) / 2]) = (_a[(i - 1) / 2], _a[i]);
        }
    }

    public long Peek() => _a.Length > 0 ? _a[0] : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        _a[0] = _a[^1];
        Array.Resize(ref _a, _a.Length - 1);
        Down();
        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Peek();
        _a[0] = key;
        Down();
        return top;
    }

    private void Down()
    {
        for (int i = 0; 2 * i + 1 < _a.Length;)
        {
            int child = _a[2 * i + 1] < _a[2 * i + 2] ? 2 * i + 1 : 2 * i + 2;
            if (_a[i] <= _a[child])
            {
                return;
            }

            (_a[i], _a[child]) = (_a[child], _a[i]);
            i = child;
        }
    }
}
