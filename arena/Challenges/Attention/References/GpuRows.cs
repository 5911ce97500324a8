using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Algorithms;

namespace Arena.Challenges.Attention.References;

/// <summary>The textbook on a GPU: a thread a query, one pass over its keys with an online softmax, sums kept in the output row.
/// Sets the time limits.</summary>
/// <remarks>Work 4 tokens^2 dimension a head; every number is read from global memory when it is needed. Grid
/// [ceil(heads * tokens / 64)], no shared memory.</remarks>
internal sealed class GpuRows : IGpuAttention
{
    private const int Threads = 64;

    private IGpuKernel? _attend;

    /// <inheritdoc/>
    public void Build(IGpuBuilder gpu) => _attend = gpu.Load(AttendRow);

    /// <inheritdoc/>
    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        IGpuKernel attend = _attend ?? throw new InvalidOperationException("The kernel is not built.");
        run.Launch(
            attend, GpuDim.Groups((long)heads * tokens, Threads), Threads,
            q, k, v, output, (long)heads * tokens, tokens, dimension, causal ? 1 : 0, 1f / MathF.Sqrt(dimension));
    }

    /// <summary>One query.</summary>
    internal static void AttendRow(
        ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output,
        long rows, int tokens, int dimension, int causal, float scale)
    {
        long row = Grid.LongGlobalIndex.X;
        if (row >= rows)
        {
            return;   // no barrier follows
        }

        long query = row * dimension;
        long key = row / tokens * tokens * dimension;
        int seen = causal != 0 ? (int)(row % tokens) + 1 : tokens;
        for (int c = 0; c < dimension; c++)
        {
            output[query + c] = 0;
        }

        float max = float.MinValue;
        float sum = 0;
        for (int j = 0; j < seen; j++)
        {
            float dot = 0;
            for (int c = 0; c < dimension; c++)
            {
                dot += q[query + c] * k[key + c];
            }

            float score = dot * scale;
            float newMax = XMath.Max(max, score);
            float shrink = XMath.Exp(max - newMax);
            float weight = XMath.Exp(score - newMax);
            max = newMax;
            sum = (sum * shrink) + weight;
            for (int c = 0; c < dimension; c++)
            {
                output[query + c] = (output[query + c] * shrink) + (weight * v[key + c]);
            }

            key += dimension;
        }

        for (int c = 0; c < dimension; c++)
        {
            output[query + c] /= sum;
        }
    }
}
