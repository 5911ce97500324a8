using Arena.Contracts.Gpu;
using ILGPU;

namespace Arena.Challenges.Heap.References;

/// <summary>Floyd's heap construction level by level, all heaps at once: on one level the sub-trees do not meet, so each gets a thread.</summary>
/// <remarks>
/// One launch copies the keys, then one launch a level sifts down, from the last parents up to the roots: log2 length launches, grid
/// [ceil(heaps * nodes of the level / 64)]. Work O(heaps * length); an upper level of a single heap keeps few threads busy.
/// <para>Floyd 1964, Algorithm 245: Treesort.</para>
/// </remarks>
internal sealed class GpuLevels : IGpuHeap
{
    private const int Threads = 64;

    private IGpuKernel? _copy;
    private IGpuKernel? _sift;

    /// <inheritdoc/>
    public void Build(IGpuBuilder gpu)
    {
        _copy = gpu.Load(Copy);
        _sift = gpu.Load(Sift);
    }

    /// <inheritdoc/>
    public void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length)
    {
        if (_copy is not { } copy || _sift is not { } sift)
        {
            throw new InvalidOperationException("The kernels are not built.");
        }

        run.Launch(copy, GpuDim.Groups(keys.Length, Threads), Threads, keys, heap);
        int parents = length / 2;   // the nodes that have a child
        while (parents > 0)
        {
            int first = FirstOfLevel(parents - 1);
            run.Launch(sift, GpuDim.Groups((long)heaps * (parents - first), Threads), Threads, heap, heaps, length, first, parents - first);
            parents = first;
        }
    }

    /// <summary>Keys to where they are sifted.</summary>
    internal static void Copy(ArrayView<long> keys, ArrayView<long> heap)
    {
        long i = Grid.LongGlobalIndex.X;
        if (i < keys.Length)
        {
            heap[i] = keys[i];
        }
    }

    /// <summary>Sifts one node of a level down in one heap. Neighbouring threads take neighbouring nodes.</summary>
    internal static void Sift(ArrayView<long> heap, int heaps, int length, int first, int nodes)
    {
        long index = Grid.LongGlobalIndex.X;
        if (index >= (long)heaps * nodes)
        {
            return;   // no barrier follows
        }

        long row = index / nodes * length;
        long node = first + (index % nodes);
        long key = heap[row + node];
        long child = (2 * node) + 1;
        while (child < length)
        {
            long smaller = heap[row + child];
            if (child + 1 < length)
            {
                long right = heap[row + child + 1];
                if (right < smaller)
                {
                    smaller = right;
                    child++;
                }
            }

            if (smaller >= key)
            {
                break;
            }

            heap[row + node] = smaller;
            node = child;
            child = (2 * node) + 1;
        }

        heap[row + node] = key;
    }

    /// <summary>The first node of the level that <paramref name="node"/> is on: 0, 1, 3, 7, and so on.</summary>
    private static int FirstOfLevel(int node) => (1 << (31 - System.Numerics.BitOperations.LeadingZeroCount((uint)(node + 1)))) - 1;
}
