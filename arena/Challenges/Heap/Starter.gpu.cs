// arena: heap
// track: gpu
using System;
using Arena.Contracts.Gpu;
using ILGPU;

// Binary min-heaps on a GPU. One public class of your file implements IGpuHeap and has a public constructor without parameters;
// everything else in the file is yours.
//
// A kernel is a static method whose parameters are ArrayView<T> and numbers. Build compiles it, once. Heapify launches kernels, as
// many as you like; they run in order, and nothing can be read in between. Of ILGPU only what works inside kernels may be used:
// ArrayView, Group, Grid, Warp, SharedMemory, LocalMemory, Atomic, MemoryFence, XMath.
//
// This one is naive: a thread for each heap. It is right on every case; a single large heap keeps one thread busy and all others
// idle. On one level of a heap the sub-trees do not meet.
public sealed class MyGpuHeap : IGpuHeap
{
    private const int Threads = 64;

    private IGpuKernel _kernel = null!;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(HeapifyRow);

    // keys and heap are [heaps, length], row by row. Each row of heap becomes a heap of the keys in the same row of keys: no key is
    // smaller than its parent, and the children of position i are 2i + 1 and 2i + 2. The keys must stay as they are.
    public void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length) =>
        run.Launch(_kernel, GpuDim.Groups(heaps, Threads), Threads, keys, heap, heaps, length);

    private static void HeapifyRow(ArrayView<long> keys, ArrayView<long> heap, int heaps, int length)
    {
        int row = Grid.GlobalIndex.X;
        if (row >= heaps)
        {
            return; // the last group has more threads than heaps; never return before a Group.Barrier()
        }

        int start = row * length;
        for (int i = 0; i < length; i++)
        {
            heap[start + i] = keys[start + i];
        }

        for (int node = length / 2 - 1; node >= 0; node--)
        {
            SiftDown(heap, start, node, length);
        }
    }

    private static void SiftDown(ArrayView<long> heap, int start, int node, int length)
    {
        long key = heap[start + node];
        int child = 2 * node + 1;
        while (child < length)
        {
            if (child + 1 < length && heap[start + child + 1] < heap[start + child])
            {
                child++;
            }

            if (heap[start + child] >= key)
            {
                break;
            }

            heap[start + node] = heap[start + child];
            node = child;
            child = 2 * node + 1;
        }

        heap[start + node] = key;
    }
}
