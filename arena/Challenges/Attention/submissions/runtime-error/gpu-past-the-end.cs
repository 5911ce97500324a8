// arena: attention
// track: gpu
// Forgets that the last group has more threads than there are rows.
using System;
using Arena.Contracts.Gpu;
using ILGPU;

public sealed class PastTheEnd : IGpuAttention
{
    private IGpuKernel? _kernel;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(Row);

    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal) =>
        run.Launch(_kernel!, GpuDim.Groups((long)heads * tokens, 32), 32, v, output, dimension);

    private static void Row(ArrayView<float> v, ArrayView<float> output, int dimension)
    {
        long row = Grid.LongGlobalIndex.X * dimension;
        for (int c = 0; c < dimension; c++)
        {
            output[row + c] = v[row + c];
        }
    }
}
