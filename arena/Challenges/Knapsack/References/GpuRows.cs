using Arena.Contracts.Gpu;
using ILGPU;

namespace Arena.Challenges.Knapsack.References;

/// <summary>Bellman's rows, one launch an item, with one decision bit a cell, and one thread that walks back.</summary>
/// <remarks>
/// A thread computes 32 columns that lie a group apart, so that neighbouring threads read neighbouring cells and yet each packs its 32
/// decisions into one word of its own: column c of a stretch of 32 groups is bit c / group of word c % group. Grid
/// [ceil((capacity + 1) / (32 * 64))], n + 2 launches.
/// <para>Work n (capacity + 1); each cell reads 16 bytes and writes 8, from the second cache level as long as two rows fit there, and
/// writes one bit for the way back. Scratch 16 (capacity + 1) bytes, and n (capacity + 1) / 8 for the decisions.</para>
/// <para>Bellman 1957, Dynamic Programming.</para>
/// </remarks>
internal sealed class GpuRows : IGpuKnapsack
{
    private const int Threads = 64;
    private const int Bits = 32;
    private const int Stretch = Threads * Bits;

    private IGpuKernel? _clear;
    private IGpuKernel? _row;
    private IGpuKernel? _back;

    /// <inheritdoc/>
    public void Build(IGpuBuilder gpu)
    {
        _clear = gpu.Load(Clear);
        _row = gpu.Load(Row, maxGroupSize: Threads);
        _back = gpu.Load(WalkBack);
    }

    /// <inheritdoc/>
    public void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity)
    {
        if (_clear is not { } clear || _row is not { } row || _back is not { } back)
        {
            throw new InvalidOperationException("The kernels are not built.");
        }

        long columns = capacity + 1;
        int groups = GpuDim.Groups(columns, Stretch);
        long words = (long)groups * Threads;
        GpuView<long> before = run.Scratch<long>(columns);
        GpuView<long> after = run.Scratch<long>(columns);
        GpuView<int> decisions = run.Scratch<int>(items * words);
        run.Launch(clear, GpuDim.Groups(columns, Threads), Threads, before);
        for (int item = 0; item < items; item++)
        {
            run.Launch(row, groups, Threads, weights, values, before, after, decisions.Slice(item * words, words), item);
            (before, after) = (after, before);
        }

        run.Launch(back, 1, 1, weights, before, decisions, best, chosen, items, words);
    }

    /// <summary>Before any item every value is 0.</summary>
    internal static void Clear(ArrayView<long> row)
    {
        long column = Grid.LongGlobalIndex.X;
        if (column < row.Length)
        {
            row[column] = 0;
        }
    }

    /// <summary>The row after one more item: the better of leaving and taking it, and a bit for where taking it is better.</summary>
    internal static void Row(
        ArrayView<long> weights, ArrayView<long> values, ArrayView<long> before, ArrayView<long> after, ArrayView<int> decisions, int item)
    {
        long weight = weights[item];
        long value = values[item];
        long column = ((long)Grid.IdxX * Stretch) + Group.IdxX;
        int word = 0;
        for (int bit = 0; bit < Bits; bit++)
        {
            if (column < before.Length)
            {
                long kept = before[column];
                if (column >= weight)
                {
                    long taken = before[column - weight] + value;
                    if (taken > kept)
                    {
                        kept = taken;
                        word |= 1 << bit;
                    }
                }

                after[column] = kept;
            }

            column += Threads;
        }

        decisions[Grid.LongGlobalIndex.X] = word;
    }

    /// <summary>From the last item to the first, by the bits: one thread, since each step needs the one before.</summary>
    internal static void WalkBack(
        ArrayView<long> weights, ArrayView<long> last, ArrayView<int> decisions, ArrayView<long> best, ArrayView<int> chosen,
        int items, long words)
    {
        long column = last.Length - 1;
        best[0] = last[column];
        for (int item = items - 1; item >= 0; item--)
        {
            long within = column % Stretch;
            long word = (item * words) + (column / Stretch * Threads) + (within % Threads);
            int taken = (decisions[word] >> (int)(within / Threads)) & 1;
            chosen[item] = taken;
            column -= taken * weights[item];
        }
    }
}
