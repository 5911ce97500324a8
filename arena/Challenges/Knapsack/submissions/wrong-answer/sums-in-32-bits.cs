// arena: knapsack
// Adds values up in an int, which overflows for three values of a billion.
using System;
using Arena.Contracts;

public sealed class IntKnapsack : IKnapsack
{
    private bool[] _now = [];
    private bool[] _best = [];
    private int _bestValue;

    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        _now = new bool[weights.Length];
        _best = new bool[weights.Length];
        _bestValue = 0;
        Try(0, weights, values, capacity, 0);
        _best.CopyTo(chosen);
        return _bestValue;
    }

    private void Try(int item, ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long room, int value)
    {
        if (value > _bestValue)
        {
            _bestValue = value;
            _now.CopyTo(_best, 0);
        }

        for (int i = item; i < weights.Length; i++)
        {
            if (weights[i] <= room)
            {
                _now[i] = true;
                Try(i + 1, weights, values, room - weights[i], value + values[i]);
                _now[i] = false;
            }
        }
    }
}
