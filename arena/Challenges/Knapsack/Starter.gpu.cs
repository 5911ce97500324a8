// arena: knapsack
// track: gpu
using System;
using Arena.Contracts.Gpu;
using ILGPU;

// The 0/1 knapsack on a GPU: of all items, choose a set of the highest value that fits. One public class of your file implements
// IGpuKnapsack and has a public constructor without parameters; everything else in the file is yours.
//
// A kernel is a static method whose parameters are ArrayView<T> and numbers. Build compiles it, once. Solve launches kernels, as
// many as you like; they run in order, and nothing can be read in between: weights and values are on the device alone. Of ILGPU
// only what works inside kernels may be used: ArrayView, Group, Grid, Warp, SharedMemory, LocalMemory, Atomic, MemoryFence, XMath.
//
// This one is naive: a table of all rows, 8 bytes a cell, and a launch for each row. It is right on every case as long as the table
// fits in the memory of the device. A decision needs one bit.
public sealed class MyGpuKnapsack : IGpuKnapsack
{
    private const int Threads = 64;

    private IGpuKernel _first = null!;
    private IGpuKernel _row = null!;
    private IGpuKernel _back = null!;

    public void Build(IGpuBuilder gpu)
    {
        _first = gpu.Load(FirstRow);
        _row = gpu.Load(NextRow);
        _back = gpu.Load(WalkBack);
    }

    // weights, values and chosen are [items], best is [1]; write the value and, for every item, 1 or 0. capacity is at most 10^6.
    public void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity)
    {
        long columns = capacity + 1;
        int groups = GpuDim.Groups(columns, Threads);
        GpuView<long> table = run.Scratch<long>((items + 1) * columns); // holds rubbish at first
        run.Launch(_first, groups, Threads, table, columns);
        for (int item = 0; item < items; item++)
        {
            run.Launch(
                _row, groups, Threads, weights, values,
                table.Slice(item * columns, columns), table.Slice((item + 1) * columns, columns), item);
        }

        run.Launch(_back, 1, 1, weights, table, best, chosen, items, columns);
    }

    private static void FirstRow(ArrayView<long> table, long columns)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column < columns)
        {
            table[column] = 0;
        }
    }

    // after[c] is the best value of the items up to this one within capacity c.
    private static void NextRow(ArrayView<long> weights, ArrayView<long> values, ArrayView<long> before, ArrayView<long> after, int item)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column >= before.Length)
        {
            return; // the last group has more threads than columns; never return before a Group.Barrier()
        }

        long value = before[column];
        if (weights[item] <= column)
        {
            long taken = before[column - weights[item]] + values[item];
            value = taken > value ? taken : value;
        }

        after[column] = value;
    }

    private static void WalkBack(
        ArrayView<long> weights, ArrayView<long> table, ArrayView<long> best, ArrayView<int> chosen, int items, long columns)
    {
        long column = columns - 1;
        best[0] = table[items * columns + column];
        for (int item = items - 1; item >= 0; item--)
        {
            int taken = table[(item + 1) * columns + column] != table[item * columns + column] ? 1 : 0;
            chosen[item] = taken;
            column -= taken * weights[item];
        }
    }
}
