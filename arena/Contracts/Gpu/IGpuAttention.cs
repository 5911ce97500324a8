namespace Arena.Contracts.Gpu;

/// <summary>Exact scaled dot-product attention over several heads, in single precision, on a GPU.</summary>
/// <remarks>
/// The same function as <see cref="IAttention"/>: for every head h and every query i a weighted mean of the values, with
/// s[j] = (q[h, i] . k[h, j]) / sqrt(dimension) over the keys j that i may see, and the weight of value j equal to
/// exp(s[j]) / (sum of exp(s) over those keys). Scratch memory grows at most linearly with the number of tokens.
/// <para>What is measured: <see cref="Attend"/> alone, with all arrays on the device, from its first line to the end of its last kernel.</para>
/// </remarks>
public interface IGpuAttention : IGpuProgram
{
    /// <summary>Computes attention and overwrites all of <paramref name="output"/>. 4 * heads * tokens^2 * dimension operations, about
    /// half of them when causal.</summary>
    /// <param name="run">Launches kernels.</param>
    /// <param name="q">The queries: [heads, tokens, dimension], row-major, so element (h, i, c) lies at
    /// (h * tokens + i) * dimension + c. Finite. The view starts at a multiple of 16 bytes. Must not be changed.</param>
    /// <param name="k">The keys; shape, order and rules as for <paramref name="q"/>.</param>
    /// <param name="v">The values; shape, order and rules as for <paramref name="q"/>.</param>
    /// <param name="output">The result, of the same shape. It overlaps no input and does not start as zeros.</param>
    /// <param name="heads">Number of heads, from 1.</param>
    /// <param name="tokens">Number of queries, and of keys and values, in each head; from 1, any number.</param>
    /// <param name="dimension">Length of a row: a multiple of 4, from 4 to 128.</param>
    /// <param name="causal">Whether query i may see only the keys 0 to i, its own included; otherwise it sees all.</param>
    void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal);
}
