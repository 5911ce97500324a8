// arena: knapsack
// The weights have another type than in the contract.
using System;
using Arena.Contracts;

public sealed class LongKnapsack : IKnapsack
{
    public long Solve(ReadOnlySpan<long> weights, ReadOnlySpan<int> values, long capacity, Span<bool> chosen) => 0;
}
