// arena: knapsack
// track: gpu
// Asks for a stream of its own, on which work would go on after the judge has stopped its clock.
using Arena.Contracts.Gpu;
using ILGPU.Runtime;

public sealed class OwnStream : IGpuKnapsack
{
    private AcceleratorStream? _stream;

    public void Build(IGpuBuilder gpu)
    {
        Accelerator? accelerator = null;
        _stream = accelerator?.CreateStream();
    }

    public void Solve(
        IGpuRun run, GpuView<long> weights, GpuView<long> values, GpuView<long> best, GpuView<int> chosen, int items, long capacity) =>
        _stream?.Synchronize();
}
