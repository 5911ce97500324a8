// arena: knapsack
// track: gpu
// Two rows that change places, and a byte a cell for the way back.
using System;
using Arena.Contracts.Gpu;
using ILGPU;

public sealed class RowsAndBytes : IGpuKnapsack
{
    private const int Threads = 64;

    private IGpuKernel? _clear;
    private IGpuKernel? _row;
    private IGpuKernel? _back;

    public void Build(IGpuBuilder gpu)
    {
        _clear = gpu.Load(Clear);
        _row = gpu.Load(Row);
        _back = gpu.Load(Back);
    }

    public void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity)
    {
        long columns = capacity + 1;
        int groups = GpuDim.Groups(columns, Threads);
        GpuView<long> before = run.Scratch<long>(columns);
        GpuView<long> after = run.Scratch<long>(columns);
        GpuView<byte> taken = run.Scratch<byte>(items * columns);
        run.Launch(_clear!, groups, Threads, before);
        for (int item = 0; item < items; item++)
        {
            run.Launch(_row!, groups, Threads, weights, values, before, after, taken.Slice(item * columns, columns), item);
            (before, after) = (after, before);
        }

        run.Launch(_back!, 1, 1, weights, before, taken, best, chosen, items);
    }

    private static void Clear(ArrayView<long> row)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column < row.Length)
        {
            row[column] = 0;
        }
    }

    private static void Row(
        ArrayView<long> weights, ArrayView<long> values, ArrayView<long> before, ArrayView<long> after, ArrayView<byte> taken, int item)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column < before.Length)
        {
            long weight = weights[item];
            long left = before[column];
            long with = weight <= column ? before[column - weight] + values[item] : -1;
            taken[column] = with > left ? (byte)1 : (byte)0;
            after[column] = with > left ? with : left;
        }
    }

    private static void Back(
        ArrayView<long> weights, ArrayView<long> row, ArrayView<byte> taken, ArrayView<long> best, ArrayView<int> chosen, int items)
    {
        long column = row.Length - 1;
        best[0] = row[column];
        for (int item = items - 1; item >= 0; item--)
        {
            chosen[item] = taken[item * row.Length + column];
            column -= chosen[item] * weights[item];
        }
    }
}
