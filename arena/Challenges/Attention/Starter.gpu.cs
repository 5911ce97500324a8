// arena: attention
// track: gpu
using System;
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Algorithms;

// Exact attention in single precision on a GPU. One public class of your file implements IGpuAttention and has a public
// constructor without parameters; everything else in the file is yours.
//
// A kernel is a static method whose parameters are ArrayView<T> and numbers. Build compiles it, once. Attend launches it, as
// often as you like; launches run in order, and nothing can be read in between. Of ILGPU only what works inside kernels may be
// used: ArrayView, Group, Grid, Warp, SharedMemory, LocalMemory, Atomic, MemoryFence, XMath.
//
// This one is naive: a thread for each query, and every key and value comes from global memory when it is needed. It is right on
// every case. Let the threads of a group share tiles of keys in SharedMemory, and keep sums in registers.
public sealed class MyGpuAttention : IGpuAttention
{
    private const int Threads = 64;

    private IGpuKernel _kernel = null!;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(AttendRow);

    // q, k, v and output are [heads, tokens, dimension], row by row, and lie on the device. dimension is a multiple of 4.
    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal)
    {
        int rows = heads * tokens;
        run.Launch(
            _kernel, GpuDim.Groups(rows, Threads), Threads,
            q, k, v, output, rows, tokens, dimension, causal ? 1 : 0, 1f / MathF.Sqrt(dimension));
    }

    private static void AttendRow(
        ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output,
        int rows, int tokens, int dimension, int causal, float scale)
    {
        int row = Grid.GlobalIndex.X;
        if (row >= rows)
        {
            return; // the last group has more threads than rows; never return before a Group.Barrier()
        }

        int query = row * dimension;
        int head = row / tokens * tokens * dimension;
        int seen = causal != 0 ? row % tokens + 1 : tokens;

        // Every score less the largest: exp of a large score would overflow.
        float max = float.MinValue;
        for (int j = 0; j < seen; j++)
        {
            max = XMath.Max(max, Score(q, query, k, head + j * dimension, dimension, scale));
        }

        for (int c = 0; c < dimension; c++)
        {
            output[query + c] = 0;
        }

        float sum = 0;
        for (int j = 0; j < seen; j++)
        {
            float weight = XMath.Exp(Score(q, query, k, head + j * dimension, dimension, scale) - max);
            sum += weight;
            for (int c = 0; c < dimension; c++)
            {
                output[query + c] += weight * v[head + j * dimension + c];
            }
        }

        for (int c = 0; c < dimension; c++)
        {
            output[query + c] /= sum;
        }
    }

    private static float Score(ArrayView<float> q, int query, ArrayView<float> k, int key, int dimension, float scale)
    {
        float dot = 0;
        for (int c = 0; c < dimension; c++)
        {
            dot += q[query + c] * k[key + c];
        }

        return dot * scale;
    }
}
