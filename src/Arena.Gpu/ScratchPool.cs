using System.Globalization;
using System.Runtime.CompilerServices;
using Arena.Contracts.Gpu;
using ILGPU.Runtime;

namespace Arena.Gpu;

/// <summary>Memory that runs borrow, so that a measured run does not pay for allocations after the first of its kind.</summary>
/// <param name="accelerator">Where the memory is.</param>
/// <param name="limit">Bytes that one run may borrow.</param>
internal sealed class ScratchPool(Accelerator accelerator, long limit) : IDisposable
{
    private readonly List<(IDisposable Memory, Type Element, long Length)> _free = [];
    private readonly List<(IDisposable Memory, Type Element, long Length)> _lent = [];

    private long _borrowed;

    /// <summary>The smallest free buffer that is long enough, or a new one.</summary>
    /// <exception cref="InsufficientMemoryException">It would be more than the limit, or than the device has.</exception>
    public GpuView<T> Borrow<T>(long length)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        int size = Unsafe.SizeOf<T>();
        if (length > (limit - _borrowed) / size)
        {
            throw new InsufficientMemoryException(string.Create(
                CultureInfo.InvariantCulture, $"A run may borrow {limit} bytes of memory; with {length} elements of {size} bytes more it would be above."));
        }

        _borrowed += length * size;
        (IDisposable Memory, Type Element, long Length) best = _free
            .Where(entry => entry.Element == typeof(T) && entry.Length >= length)
            .DefaultIfEmpty()
            .MinBy(entry => entry.Length);
        if (best.Memory is not DeviceMemory<T> memory)
        {
            memory = Allocate<T>(length);
            best = (memory, typeof(T), length);
        }

        _free.Remove(best);
        _lent.Add(best);
        return memory.Whole.Slice(0, length);
    }

    /// <summary>Ends all loans.</summary>
    public void TakeBack()
    {
        _free.AddRange(_lent);
        _lent.Clear();
        _borrowed = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        TakeBack();
        foreach ((IDisposable memory, _, _) in _free)
        {
            memory.Dispose();
        }

        _free.Clear();
    }

    private DeviceMemory<T> Allocate<T>(long length)
        where T : unmanaged
    {
        try
        {
            return new(accelerator.Allocate1D<T>(length));
        }
        catch (AcceleratorException failure)
        {
            throw new InsufficientMemoryException(string.Create(
                CultureInfo.InvariantCulture, $"The device has no room for {length} elements of {Unsafe.SizeOf<T>()} bytes."), failure);
        }
    }
}
