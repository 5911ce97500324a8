// arena: heap
// track: gpu
// A thread for each heap pushes its keys one after the other.
using System;
using Arena.Contracts.Gpu;
using ILGPU;

public sealed class ThreadAHeap : IGpuHeap
{
    private IGpuKernel? _kernel;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(Push);

    public void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length) =>
        run.Launch(_kernel!, GpuDim.Groups(heaps, 64), 64, keys, heap, heaps, length);

    private static void Push(ArrayView<long> keys, ArrayView<long> heap, int heaps, int length)
    {
        long row = Grid.LongGlobalIndex.X * length;
        if (Grid.LongGlobalIndex.X >= heaps)
        {
            return;
        }

        for (int i = 0; i < length; i++)
        {
            long key = keys[row + i];
            int hole = i;
            while (hole > 0)
            {
                int parent = (hole - 1) / 2;
                long above = heap[row + parent];
                if (above <= key)
                {
                    break;
                }

                heap[row + hole] = above;
                hole = parent;
            }

            heap[row + hole] = key;
        }
    }
}
