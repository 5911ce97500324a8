// arena: heap
// track: gpu
// Writes instructions of its own into the kernel: with those it could read any memory of the device, or its clock.
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime.Cuda;

public sealed class OwnInstructions : IGpuHeap
{
    private IGpuKernel? _copy;

    public void Build(IGpuBuilder gpu) => _copy = gpu.Load(Copy);

    public void Heapify(IGpuRun run, GpuView<long> keys, GpuView<long> heap, int heaps, int length) =>
        run.Launch(_copy!, GpuDim.Groups(keys.Length, 64), 64, keys, heap);

    private static void Copy(ArrayView<long> keys, ArrayView<long> heap)
    {
        long i = Grid.LongGlobalIndex.X;
        if (i < keys.Length)
        {
            CudaAsm.Emit("mov.u64 %0, %%globaltimer;", out long now);
            heap[i] = now < 0 ? 0 : keys[i];
        }
    }
}
