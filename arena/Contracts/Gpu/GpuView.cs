namespace Arena.Contracts.Gpu;

/// <summary>A stretch of memory on the device, to be passed to kernels, where it is an <c>ILGPU.ArrayView&lt;T&gt;</c>. The host
/// cannot read or write it.</summary>
/// <typeparam name="T">The element.</typeparam>
public readonly struct GpuView<T>
    where T : unmanaged
{
    internal GpuView(GpuMemory memory, long start, long length)
    {
        Memory = memory;
        Start = start;
        Length = length;
    }

    /// <summary>Elements.</summary>
    public long Length { get; }

    internal GpuMemory? Memory { get; }

    internal long Start { get; }

    /// <summary>A part of this view; no copy.</summary>
    /// <param name="start">First element, from 0 to <see cref="Length"/>.</param>
    /// <param name="length">Elements; the part must lie within this view.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not.</exception>
    public GpuView<T> Slice(long start, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - start);
        return Memory is null ? this : new(Memory, Start + start, length);
    }

    /// <summary>As an argument of a kernel.</summary>
    public static implicit operator GpuArgument(GpuView<T> view) => GpuArgument.Of(view);
}
