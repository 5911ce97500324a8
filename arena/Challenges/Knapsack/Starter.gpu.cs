// arena: knapsack
// track: gpu
using System;
using Arena.Contracts.Gpu;
using ILGPU;

// The 0/1 knapsack with the chosen items, on a GPU. One public class of your file implements IGpuKnapsack and has a public
// constructor without parameters; everything else in the file is yours.
//
// This one is naive: it keeps a whole byte for each decision, and a launch does little work for each cell. A bit is enough, several
// rows fit in one launch when a group keeps its columns in shared memory, and not every column matters.
public sealed class MyGpuKnapsack : IGpuKnapsack
{
    private const int Threads = 64;

    private IGpuKernel? _clear;
    private IGpuKernel? _row;
    private IGpuKernel? _back;

    // Called once: compiles the kernels for the device at hand. Not measured.
    public void Build(IGpuBuilder gpu)
    {
        _clear = gpu.Load(Clear);
        _row = gpu.Load(Row);
        _back = gpu.Load(WalkBack);
    }

    // Only launches; weights and values are on the device and cannot be read here. A launch sees what all launches before it wrote.
    public void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity)
    {
        long columns = capacity + 1;
        int groups = GpuDim.Groups(columns, Threads);
        GpuView<long> before = run.Scratch<long>(columns);
        GpuView<long> after = run.Scratch<long>(columns);
        GpuView<byte> taken = run.Scratch<byte>(items * columns);   // [items, columns]
        run.Launch(_clear!, groups, Threads, before);
        for (int item = 0; item < items; item++)
        {
            run.Launch(_row!, groups, Threads, weights, values, before, after, taken.Slice(item * columns, columns), item);
            (before, after) = (after, before);
        }

        run.Launch(_back!, 1, 1, weights, before, taken, best, chosen, items);
    }

    // A kernel: a static method over ArrayView and numbers, run once by every thread of the grid.
    private static void Clear(ArrayView<long> row)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column < row.Length)
        {
            row[column] = 0;
        }
    }

    // One more item: the best value with each capacity, and whether the item is in it.
    private static void Row(
        ArrayView<long> weights, ArrayView<long> values, ArrayView<long> before, ArrayView<long> after, ArrayView<byte> taken, int item)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column >= before.Length)
        {
            return;   // the last group may be larger than what is left
        }

        long value = before[column];
        byte isTaken = 0;
        if (column >= weights[item] && before[column - weights[item]] + values[item] > value)
        {
            value = before[column - weights[item]] + values[item];
            isTaken = 1;
        }

        after[column] = value;
        taken[column] = isTaken;
    }

    // From the last item to the first: one thread, because each step needs the one before.
    private static void WalkBack(
        ArrayView<long> weights, ArrayView<long> last, ArrayView<byte> taken, ArrayView<long> best, ArrayView<int> chosen, int items)
    {
        long column = last.Length - 1;
        best[0] = last[column];
        for (int item = items - 1; item >= 0; item--)
        {
            int isTaken = taken[item * last.Length + column];
            chosen[item] = isTaken;
            column -= isTaken * weights[item];
        }
    }
}
