namespace Arena.Contracts.Gpu;

/// <summary>A kernel does not compile for the device at hand.</summary>
public sealed class GpuKernelException : Exception
{
    /// <summary>Says which kernel and why.</summary>
    public GpuKernelException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
