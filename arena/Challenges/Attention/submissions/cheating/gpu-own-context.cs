// arena: attention
// track: gpu
// Makes a context and an accelerator of its own, which would run unseen by the judge's clock.
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime;

public sealed class OwnContext : IGpuAttention
{
    private Accelerator? _accelerator;

    public void Build(IGpuBuilder gpu)
    {
        Context context = Context.CreateDefault();
        _accelerator = context.Devices[0].CreateAccelerator(context);
    }

    public void Attend(
        IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output,
        int heads, int tokens, int dimension, bool causal) => _accelerator?.Synchronize();
}
