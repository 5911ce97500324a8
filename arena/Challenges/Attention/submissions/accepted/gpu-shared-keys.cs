// arena: attention
// track: gpu
// A group of 32 queries shares tiles of 16 keys and values in dynamic shared memory.
using System;
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Algorithms;

public sealed class SharedKeys : IGpuAttention
{
    private const int Threads = 32;
    private const int Keys = 16;

    private IGpuKernel? _kernel;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(Tile, maxGroupSize: Threads);

    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal) =>
        run.LaunchWithShared(
            _kernel!, (GpuDim.Groups(tokens, Threads), heads), Threads, 2 * Keys * dimension * sizeof(float),
            q, k, v, output, tokens, dimension, causal ? 1 : 0, 1f / MathF.Sqrt(dimension));

    private static void Tile(
        ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output,
        int tokens, int dimension, int causal, float scale)
    {
        ArrayView<float> tile = SharedMemory.GetDynamic<float>();
        int values = Keys * dimension;
        int i = Grid.IdxX * Threads + Group.IdxX;
        long head = (long)Grid.IdxY * tokens * dimension;
        long query = head + (long)i * dimension;
        bool isQuery = i < tokens;
        int last = causal != 0 ? i : tokens - 1;
        int lastOfGroup = causal != 0 ? IntrinsicMath.Min(Grid.IdxX * Threads + Threads, tokens) - 1 : tokens - 1;
        float max = float.MinValue;
        float sum = 0;
        for (int c = 0; isQuery && c < dimension; c++)
        {
            output[query + c] = 0;
        }

        for (int first = 0; first <= lastOfGroup; first += Keys)
        {
            int count = IntrinsicMath.Min(Keys, tokens - first) * dimension;
            Group.Barrier();
            for (int n = Group.IdxX; n < count; n += Threads)
            {
                tile[n] = k[head + (long)first * dimension + n];
                tile[values + n] = v[head + (long)first * dimension + n];
            }

            Group.Barrier();
            int end = IntrinsicMath.Min(first + Keys - 1, IntrinsicMath.Min(last, tokens - 1));
            for (int j = first; isQuery && j <= end; j++)
            {
                int key = (j - first) * dimension;
                float score = 0;
                for (int c = 0; c < dimension; c++)
                {
                    score += q[query + c] * tile[key + c];
                }

                score *= scale;
                float newMax = XMath.Max(max, score);
                float shrink = XMath.Exp(max - newMax);
                float weight = XMath.Exp(score - newMax);
                max = newMax;
                sum = sum * shrink + weight;
                for (int c = 0; c < dimension; c++)
                {
                    output[query + c] = output[query + c] * shrink + weight * tile[values + key + c];
                }
            }
        }

        for (int c = 0; isQuery && c < dimension; c++)
        {
            output[query + c] /= sum;
        }
    }
}
