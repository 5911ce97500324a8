using Arena.Contracts;

namespace Arena.Challenges.Heap.References;

/// <summary>Four children a node: half as many levels, and the children of a node share a cache line. A hole moves instead of
/// keys being swapped, and the least child is found without jumps. The baseline.</summary>
/// <remarks>LaMarca and Ladner 1996, "The influence of caches on the performance of heaps"; build after Floyd 1964.
/// Root at 0, children of i at 4i + 1 .. 4i + 4.</remarks>
internal sealed class Quaternary : IMinHeap
{
    private long[] _keys = new long[16];
    private int _count;

    /// <inheritdoc/>
    public int Count => _count;

    /// <inheritdoc/>
    public void Build(ReadOnlySpan<long> keys)
    {
        if (_keys.Length < keys.Length)
        {
            _keys = new long[keys.Length];
        }

        keys.CopyTo(_keys);
        _count = keys.Length;
        Span<long> all = _keys.AsSpan(0, _count);
        for (int i = (_count - 2) >> 2; i >= 0; i--)
        {
            Sink(all, i, all[i]);
        }
    }

    /// <inheritdoc/>
    public void Push(long key)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _count);
        }

        long[] keys = _keys;
        int hole = _count++;
        while (hole > 0)
        {
            int parent = (hole - 1) >> 2;
            if (keys[parent] <= key)
            {
                break;
            }

            keys[hole] = keys[parent];
            hole = parent;
        }

        keys[hole] = key;
    }

    /// <inheritdoc/>
    public long Peek() => _count > 0 ? _keys[0] : throw new InvalidOperationException("The heap is empty.");

    /// <inheritdoc/>
    public long Pop()
    {
        long smallest = Peek();
        Span<long> rest = _keys.AsSpan(0, --_count);
        if (_count > 0)
        {
            Sink(rest, 0, _keys[_count]);
        }

        return smallest;
    }

    /// <inheritdoc/>
    public long ReplaceTop(long key)
    {
        long smallest = Peek();
        Sink(_keys.AsSpan(0, _count), 0, key);
        return smallest;
    }

    /// <summary>Moves the hole down until <paramref name="key"/> fits into it.</summary>
    private static void Sink(Span<long> keys, int hole, long key)
    {
        int child = (4 * hole) + 1;
        while (child + 3 < keys.Length)
        {
            // Which child is least is a coin toss that no branch predictor learns: arithmetic instead of jumps.
            int left = child + (keys[child + 1] < keys[child] ? 1 : 0);
            int right = child + 2 + (keys[child + 3] < keys[child + 2] ? 1 : 0);
            int least = left + ((right - left) & -(keys[right] < keys[left] ? 1 : 0));
            if (keys[least] >= key)
            {
                keys[hole] = key;
                return;
            }

            keys[hole] = keys[least];
            hole = least;
            child = (4 * hole) + 1;
        }

        SinkLast(keys, hole, key);
    }

    /// <summary>The node with fewer than four children, of which a heap has at most one.</summary>
    private static void SinkLast(Span<long> keys, int hole, long key)
    {
        int least = (4 * hole) + 1;
        for (int child = least + 1; child < keys.Length; child++)
        {
            least = keys[child] < keys[least] ? child : least;
        }

        if (least < keys.Length && keys[least] < key)
        {
            keys[hole] = keys[least];
            hole = least;
        }

        keys[hole] = key;
    }
}
