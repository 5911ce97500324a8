// arena: attention
// track: gpu
using System;
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Algorithms;

// Exact attention in single precision, on a GPU. One public class of your file implements IGpuAttention and has a public
// constructor without parameters; everything else in the file is yours.
//
// This one is naive: one thread computes one number of the output, and goes over all keys twice for it. Compute the scores of a
// query once for the whole row, let a group of threads share tiles of keys and values in shared memory, and keep sums in registers.
public sealed class MyGpuAttention : IGpuAttention
{
    private const int Threads = 64;

    private IGpuKernel? _attend;

    // Called once: compiles the kernels for the device at hand. Not measured.
    public void Build(IGpuBuilder gpu) => _attend = gpu.Load(AttendElement);

    // Only launches; the arrays are on the device and cannot be read here.
    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal) =>
        run.Launch(
            _attend!, GpuDim.Groups(output.Length, Threads), Threads,
            q, k, v, output, tokens, dimension, causal ? 1 : 0, 1 / MathF.Sqrt(dimension));

    // A kernel: a static method over ArrayView and numbers, run once by every thread of the grid.
    private static void AttendElement(
        ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output,
        int tokens, int dimension, int causal, float scale)
    {
        long element = Grid.LongGlobalIndex.X;
        if (element >= output.Length)
        {
            return;   // the last group may be larger than what is left
        }

        long row = element / dimension;
        long column = element % dimension;
        long head = row / tokens * tokens * dimension;
        long query = row * dimension;

        // A causal query sees the keys up to its own.
        int seen = causal != 0 ? (int)(row % tokens) + 1 : tokens;

        // Every score less the largest: exp of a large score would overflow.
        float max = Score(q, k, query, head, dimension, scale);
        for (int j = 1; j < seen; j++)
        {
            max = XMath.Max(max, Score(q, k, query, head + (long)j * dimension, dimension, scale));
        }

        float sum = 0;
        float mean = 0;
        for (int j = 0; j < seen; j++)
        {
            long key = head + (long)j * dimension;
            float weight = XMath.Exp(Score(q, k, query, key, dimension, scale) - max);
            sum += weight;
            mean += weight * v[key + column];
        }

        output[element] = mean / sum;
    }

    private static float Score(ArrayView<float> q, ArrayView<float> k, long query, long key, int dimension, float scale)
    {
        float dot = 0;
        for (int c = 0; c < dimension; c++)
        {
            dot += q[query + c] * k[key + c];
        }

        return dot * scale;
    }
}
