// arena: knapsack
// One row and a bit for each item and column; few heavy items are searched with the fractional bound.
using System;
using System.Collections;
using System.Linq;
using Arena.Contracts;

public sealed class RowKnapsack : IKnapsack
{
    private int[] _order = [];
    private int[] _w = [];
    private int[] _v = [];
    private bool[] _now = [];
    private bool[] _best = [];
    private long _bestValue = -1;

    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        long total = 0;
        foreach (int weight in weights)
        {
            total += weight;
        }

        capacity = Math.Min(capacity, total);
        return capacity <= 10_000_000
            ? ByRow(weights, values, (int)capacity, chosen)
            : BySearch(weights.ToArray(), values.ToArray(), capacity, chosen);
    }

    private static long ByRow(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, int capacity, Span<bool> chosen)
    {
        long[] row = new long[capacity + 1];
        BitArray[] taken = new BitArray[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            BitArray bits = taken[i] = new BitArray(capacity + 1);
            for (int c = capacity; c >= weights[i]; c--)
            {
                long with = row[c - weights[i]] + values[i];
                if (with > row[c])
                {
                    row[c] = with;
                    bits[c] = true;
                }
            }
        }

        int rest = capacity;
        for (int i = weights.Length - 1; i >= 0; i--)
        {
            chosen[i] = taken[i][rest];
            if (chosen[i])
            {
                rest -= weights[i];
            }
        }

        return row[capacity];
    }

    private long BySearch(int[] weights, int[] values, long capacity, Span<bool> chosen)
    {
        int n = weights.Length;
        _order = Enumerable.Range(0, n).OrderByDescending(i => weights[i] == 0 ? double.MaxValue : (double)values[i] / weights[i]).ToArray();
        _w = _order.Select(i => weights[i]).ToArray();
        _v = _order.Select(i => values[i]).ToArray();
        _now = new bool[n];
        _best = new bool[n];
        Search(0, capacity, 0);
        for (int k = 0; k < n; k++)
        {
            chosen[_order[k]] = _best[k];
        }

        return _bestValue;
    }

    private void Search(int k, long room, long value)
    {
        if (k == _w.Length)
        {
            if (value > _bestValue)
            {
                _bestValue = value;
                _now.CopyTo(_best, 0);
            }

            return;
        }

        if (value + Bound(k, room) <= _bestValue)
        {
            return;
        }

        if (_w[k] <= room)
        {
            _now[k] = true;
            Search(k + 1, room - _w[k], value + _v[k]);
        }

        _now[k] = false;
        Search(k + 1, room, value);
    }

    private long Bound(int k, long room)
    {
        long bound = 0;
        for (; k < _w.Length; k++)
        {
            if (_w[k] > room)
            {
                return bound + room * _v[k] / _w[k];
            }

            room -= _w[k];
            bound += _v[k];
        }

        return bound;
    }
}
