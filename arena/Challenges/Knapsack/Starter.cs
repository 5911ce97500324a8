// arena: knapsack
using System;
using Arena.Contracts;

// The 0/1 knapsack: of all items, choose a set of the highest value that fits. One public class of your file implements
// IKnapsack and has a public constructor without parameters; everything else in the file is yours.
//
// This one is naive: for each item it tries both answers. It is right on every case, and the number of its steps doubles
// with each item: 24 items are fine, 40 are not. Think of a row: the best value for every capacity up to the one given.
public sealed class MyKnapsack : IKnapsack
{
    private bool[] _best = [];
    private bool[] _now = [];
    private long _bestValue = -1;

    // weights[i] and values[i] belong to item i. Set chosen[i] for every i: the flags are full of rubbish before.
    // Returns the value of the chosen items. Sums do not fit in an int, and the capacity may be 10^12.
    public long Solve(ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen)
    {
        _now = new bool[weights.Length];
        _best = new bool[weights.Length];
        Try(0, weights, values, capacity, 0);
        _best.CopyTo(chosen);
        return _bestValue;
    }

    private void Try(int item, ReadOnlySpan<int> weights, ReadOnlySpan<int> values, long room, long value)
    {
        if (item == weights.Length)
        {
            if (value > _bestValue)
            {
                _bestValue = value;
                _now.CopyTo(_best, 0);
            }

            return;
        }

        if (weights[item] <= room)
        {
            _now[item] = true;
            Try(item + 1, weights, values, room - weights[item], value + values[item]);
        }

        _now[item] = false;
        Try(item + 1, weights, values, room, value);
    }
}
