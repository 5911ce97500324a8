// arena: attention
// track: gpu
// Takes no maximum off the scores, so that large ones overflow.
using System;
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Algorithms;

public sealed class NoMax : IGpuAttention
{
    private IGpuKernel? _kernel;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(Row);

    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal) =>
        run.Launch(
            _kernel!, (GpuDim.Groups(tokens, 32), heads), 32,
            q, k, v, output, tokens, dimension, causal ? 1 : 0, 1f / MathF.Sqrt(dimension));

    private static void Row(
        ArrayView<float> q, ArrayView<float> k, ArrayView<float> v, ArrayView<float> output,
        int tokens, int dimension, int causal, float scale)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX;
        if (i >= tokens)
        {
            return;
        }

        int head = Grid.IdxY * tokens * dimension;
        int query = head + i * dimension;
        float sum = 0;
        for (int c = 0; c < dimension; c++)
        {
            output[query + c] = 0;
        }

        for (int j = 0; j < (causal != 0 ? i + 1 : tokens); j++)
        {
            int key = head + j * dimension;
            float score = 0;
            for (int c = 0; c < dimension; c++)
            {
                score += q[query + c] * k[key + c];
            }

            float weight = XMath.Exp(score * scale);
            sum += weight;
            for (int c = 0; c < dimension; c++)
            {
                output[query + c] += weight * v[key + c];
            }
        }

        for (int c = 0; c < dimension; c++)
        {
            output[query + c] /= sum;
        }
    }
}
