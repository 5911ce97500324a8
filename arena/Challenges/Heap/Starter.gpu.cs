// arena: heap
// track: gpu
using System;
using Arena.Contracts.Gpu;
using ILGPU;

// Rows of keys that become binary min-heaps, on a GPU. One public class of your file implements IGpuHeap and has a public
// constructor without parameters; everything else in the file is yours.
//
// This one is naive: one thread makes a whole heap, so a single huge heap keeps one thread of the device busy. On one level of a
// heap the sub-trees do not meet: give each a thread, level by level from the bottom up.
public sealed class MyGpuHeap : IGpuHeap
{
    private const int Threads = 64;

    private IGpuKernel? _heapify;

    // Called once: compiles the kernels for the device at hand. Not measured.
    public void Build(IGpuBuilder gpu) => _heapify = gpu.Load(HeapifyRow);

    // Only launches; the keys are on the device and cannot be read here. A launch sees what all launches before it wrote.
    public void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length) =>
        run.Launch(_heapify!, GpuDim.Groups(heaps, Threads), Threads, keys, heap, heaps, length);

    // A kernel: a static method over ArrayView and numbers, run once by every thread of the grid.
    private static void HeapifyRow(ArrayView<long> keys, ArrayView<long> heap, int heaps, int length)
    {
        int row = Grid.GlobalIndex.X;
        if (row >= heaps)
        {
            return;   // the last group may be larger than what is left
        }

        long start = (long)row * length;
        for (int i = 0; i < length; i++)
        {
            heap[start + i] = keys[start + i];
        }

        for (int root = length / 2 - 1; root >= 0; root--)
        {
            int hole = root;
            long key = heap[start + root];
            while (2 * hole + 1 < length)
            {
                int child = 2 * hole + 1;
                if (child + 1 < length && heap[start + child + 1] < heap[start + child])
                {
                    child++;
                }

                if (heap[start + child] >= key)
                {
                    break;
                }

                heap[start + hole] = heap[start + child];
                hole = child;
            }

            heap[start + hole] = key;
        }
    }
}
