namespace Arena.Challenges.Heap;

/// <summary>A multiset of keys over a search tree: slow, and nothing like a heap.</summary>
internal sealed class Multiset
{
    private readonly SortedSet<(long Key, int Serial)> _keys = [];
    private int _serial;

    public int Count => _keys.Count;

    public bool IsEmpty => _keys.Count == 0;

    public long Min => _keys.Min.Key;

    public void Add(long key) => _keys.Add((key, _serial++));

    public void AddAll(ReadOnlySpan<long> keys)
    {
        foreach (long key in keys)
        {
            Add(key);
        }
    }

    public long TakeMin()
    {
        (long Key, int Serial) min = _keys.Min;
        _keys.Remove(min);
        return min.Key;
    }

    public void Clear() => _keys.Clear();
}
