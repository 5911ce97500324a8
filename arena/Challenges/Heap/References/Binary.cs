using Arena.Contracts;

namespace Arena.Challenges.Heap.References;

/// <summary>The textbook: two children a node, swaps. Sets the time limits.</summary>
/// <remarks>Williams 1964, Algorithm 232; the build is Floyd's, Algorithm 245. Root at 0, children of i at 2i + 1 and 2i + 2.</remarks>
internal sealed class Binary : IMinHeap
{
    private long[] _keys = new long[16];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public void Build(ReadOnlySpan<long> keys)
    {
        _keys = new long[Math.Max(16, keys.Length)];
        keys.CopyTo(_keys);
        Count = keys.Length;
        for (int i = (Count / 2) - 1; i >= 0; i--)
        {
            SiftDown(i);
        }
    }

    /// <inheritdoc/>
    public void Push(long key)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * Count);
        }

        _keys[Count] = key;
        SiftUp(Count++);
    }

    /// <inheritdoc/>
    public long Peek() => Count > 0 ? _keys[0] : throw new InvalidOperationException("The heap is empty.");

    /// <inheritdoc/>
    public long Pop()
    {
        long smallest = Peek();
        _keys[0] = _keys[--Count];
        SiftDown(0);
        return smallest;
    }

    /// <inheritdoc/>
    public long ReplaceTop(long key)
    {
        long smallest = Peek();
        _keys[0] = key;
        SiftDown(0);
        return smallest;
    }

    private void SiftUp(int i)
    {
        while (i > 0 && _keys[i] < _keys[(i - 1) / 2])
        {
            Swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    private void SiftDown(int i)
    {
        while (true)
        {
            int smallest = i;
            for (int child = (2 * i) + 1; child <= (2 * i) + 2; child++)
            {
                if (child < Count && _keys[child] < _keys[smallest])
                {
                    smallest = child;
                }
            }

            if (smallest == i)
            {
                return;
            }

            Swap(i, smallest);
            i = smallest;
        }
    }

    private void Swap(int i, int j) => (_keys[i], _keys[j]) = (_keys[j], _keys[i]);
}
