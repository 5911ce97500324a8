// arena: knapsack
// track: gpu
// Updates one row in place from the left: an item can be taken twice.
using System;
using Arena.Contracts.Gpu;
using ILGPU;

public sealed class Ascending : IGpuKnapsack
{
    private IGpuKernel? _kernel;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(All);

    public void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity) =>
        run.Launch(
            _kernel!, 1, 1, weights, values, run.Scratch<long>(capacity + 1), run.Scratch<byte>(items * (capacity + 1)), best, chosen, items);

    private static void All(
        ArrayView<long> weights, ArrayView<long> values, ArrayView<long> row, ArrayView<byte> taken, ArrayView<long> best,
        ArrayView<int> chosen, int items)
    {
        for (long column = 0; column < row.Length; column++)
        {
            row[column] = 0;
        }

        for (int item = 0; item < items; item++)
        {
            long weight = weights[item];
            for (long column = 0; column < row.Length; column++)
            {
                long with = weight <= column ? row[column - weight] + values[item] : -1;
                taken[item * row.Length + column] = with > row[column] ? (byte)1 : (byte)0;
                row[column] = with > row[column] ? with : row[column];
            }
        }

        long room = row.Length - 1;
        best[0] = row[room];
        for (int item = items - 1; item >= 0; item--)
        {
            chosen[item] = taken[item * row.Length + room];
            room -= chosen[item] * weights[item];
        }
    }
}
