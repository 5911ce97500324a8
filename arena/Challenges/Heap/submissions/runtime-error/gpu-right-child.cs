// arena: heap
// track: gpu
// Looks at the right child where there is only a left one.
using System;
using Arena.Contracts.Gpu;
using ILGPU;

public sealed class RightChild : IGpuHeap
{
    private IGpuKernel? _kernel;

    public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(HeapifyRow);

    public void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length) =>
        run.Launch(_kernel!, heaps, 1, keys, heap, length);

    private static void HeapifyRow(ArrayView<long> keys, ArrayView<long> heap, int length)
    {
        long row = (long)Grid.IdxX * length;
        for (int i = 0; i < length; i++)
        {
            heap[row + i] = keys[row + i];
        }

        for (int i = length / 2 - 1; i >= 0; i--)
        {
            int node = i;
            while (2 * node + 1 < length)
            {
                int child = 2 * node + 1;
                if (heap[row + child + 1] < heap[row + child])
                {
                    child++;
                }

                long key = heap[row + node];
                if (heap[row + child] >= key)
                {
                    break;
                }

                heap[row + node] = heap[row + child];
                heap[row + child] = key;
                node = child;
            }
        }
    }
}
