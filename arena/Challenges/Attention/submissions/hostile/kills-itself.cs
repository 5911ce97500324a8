// arena: attention
// Is gone in the middle of a call, without an exception.
using System;
using System.Diagnostics;
using Arena.Contracts;

public sealed class KillsItself : IAttention
{
    public void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal) => Process.GetCurrentProcess().Kill();
}
