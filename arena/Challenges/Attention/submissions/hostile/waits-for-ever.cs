// arena: attention
// Never comes back, and computes nothing meanwhile: a limit of processor time alone would wait with it.
using System;
using System.Threading;
using Arena.Contracts;

public sealed class WaitsForEver : IAttention
{
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal) => Thread.Sleep(Timeout.Infinite);
}
