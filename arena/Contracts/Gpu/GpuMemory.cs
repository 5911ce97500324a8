namespace Arena.Contracts.Gpu;

/// <summary>Memory on a device, of one element type. Only the facade makes any.</summary>
internal abstract class GpuMemory
{
    /// <summary>A stretch of it as a kernel takes it, boxed.</summary>
    public abstract object View(long start, long length);
}
