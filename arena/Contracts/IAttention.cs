namespace Arena.Contracts;

/// <summary>Exact scaled dot-product attention over several heads, in single precision.</summary>
/// <remarks>
/// For every head h and every query i the result is a weighted mean of the values: with
/// s[j] = (q[h, i] . k[h, j]) / sqrt(dimension) over the keys j that i may see, the weight of value j is
/// exp(s[j]) / (sum of exp(s) over those keys). Heads do not know of each other.
/// <para>The public constructor without parameters makes a new instance for each call. Memory beyond the four spans grows at
/// most linearly with the number of tokens. The textbook solution needs O(heads * tokens^2 * dimension) operations.</para>
/// <para>What is measured: <see cref="Attend"/> alone, causal and not, on a few hundred tokens.</para>
/// </remarks>
public interface IAttention
{
    /// <summary>Computes attention and overwrites all of <paramref name="output"/>.</summary>
    /// <param name="q">The queries: [heads, tokens, dimension], row-major, so element (h, i, c) lies at
    /// (h * tokens + i) * dimension + c. Finite. Must not be changed.</param>
    /// <param name="k">The keys; shape, order and rules as for <paramref name="q"/>.</param>
    /// <param name="v">The values; shape, order and rules as for <paramref name="q"/>.</param>
    /// <param name="output">The result, of the same shape. It belongs to the judge, overlaps no input and does not start as
    /// zeros: write every element, read none before. Never keep it.</param>
    /// <param name="heads">Number of heads, from 1.</param>
    /// <param name="tokens">Number of queries, and of keys and values, in each head; from 1.</param>
    /// <param name="dimension">Length of a query, a key or a value; from 1 to 128.</param>
    /// <param name="causal">Whether query i may see only the keys 0 to i, its own included; otherwise it sees all.</param>
    void Attend(
        ReadOnlySpan<float> q, ReadOnlySpan<float> k, ReadOnlySpan<float> v, Span<float> output,
        int heads, int tokens, int dimension, bool causal);
}
