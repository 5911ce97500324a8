// arena: heap
// A pairing heap: nodes in arrays, two-pass pairing, no recursion.
using System;
using Arena.Contracts;

public sealed class PairingHeap : IMinHeap
{
    private const int None = -1;

    private long[] _key = new long[64];
    private int[] _child = new int[64];
    private int[] _next = new int[64];
    private int _used;
    private int _free = None;
    private int _root = None;

    public int Count { get; private set; }

    public void Build(ReadOnlySpan<long> keys)
    {
        _used = 0;
        _free = None;
        _root = None;
        Count = 0;
        foreach (long key in keys)
        {
            Push(key);
        }
    }

    public void Push(long key)
    {
        int node = New(key);
        _root = _root == None ? node : Link(_root, node);
        Count++;
    }

    public long Peek() => _root != None ? _key[_root] : throw new InvalidOperationException();

    public long Pop()
    {
        long top = Peek();
        int old = _root;
        _root = Pair(_child[old]);
        _next[old] = _free;
        _free = old;
        Count--;
        return top;
    }

    public long ReplaceTop(long key)
    {
        long top = Pop();
        Push(key);
        return top;
    }

    private int New(long key)
    {
        int node = _free;
        if (node != None)
        {
            _free = _next[node];
        }
        else
        {
            if (_used == _key.Length)
            {
                Array.Resize(ref _key, _used * 2);
                Array.Resize(ref _child, _used * 2);
                Array.Resize(ref _next, _used * 2);
            }

            node = _used++;
        }

        _key[node] = key;
        _child[node] = None;
        _next[node] = None;
        return node;
    }

    private int Link(int a, int b)
    {
        if (_key[b] < _key[a])
        {
            (a, b) = (b, a);
        }

        _next[b] = _child[a];
        _child[a] = b;
        return a;
    }

    private int Pair(int first)
    {
        int pairs = None;
        while (first != None)
        {
            int a = first;
            int b = _next[a];
            first = b == None ? None : _next[b];
            int pair = b == None ? a : Link(a, b);
            _next[pair] = pairs;
            pairs = pair;
        }

        int root = None;
        while (pairs != None)
        {
            int rest = _next[pairs];
            _next[pairs] = None;
            root = root == None ? pairs : Link(root, pairs);
            pairs = rest;
        }

        return root;
    }
}
