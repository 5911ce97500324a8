using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime;

namespace Arena.Gpu;

/// <summary>A buffer on the device.</summary>
internal sealed class DeviceMemory<T>(MemoryBuffer1D<T, Stride1D.Dense> buffer) : GpuMemory, IDisposable
    where T : unmanaged
{
    /// <summary>Elements.</summary>
    public long Length => buffer.Length;

    /// <summary>All of it.</summary>
    public GpuView<T> Whole => new(this, 0, Length);

    /// <summary>A copy of all of it; waits for what runs.</summary>
    public T[] Download() => Length == 0 ? [] : buffer.GetAsArray1D();

    /// <inheritdoc/>
    public override object View(long start, long length) =>
        buffer.IsDisposed ? throw new ObjectDisposedException(nameof(GpuMemory), "The memory of this view was given back.") : ((ArrayView<T>)buffer.View).SubView(start, length);

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();
}
