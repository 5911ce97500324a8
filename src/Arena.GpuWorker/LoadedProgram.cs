using Arena.Contracts;
using Arena.Contracts.Gpu;
using Arena.Worker;

namespace Arena.GpuWorker;

/// <summary>A program whose kernels are compiled.</summary>
internal sealed class LoadedProgram(IContractDriver driver, IGpuProgram program) : ILoaded
{
    /// <inheritdoc/>
    public IContractCall Decode(ReadOnlySpan<byte> input) => driver.Decode(input, () => program);
}
