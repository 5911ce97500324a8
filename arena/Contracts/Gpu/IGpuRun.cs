namespace Arena.Contracts.Gpu;

/// <summary>One run: launches kernels in order and lends memory between them. Nothing can be read on the host.</summary>
/// <remarks>
/// Each launch sees what all launches before it wrote. They return before their work is done; the run ends when the last one has.
/// What is measured is from the first line of the run to the end of the last launch. Not to be kept beyond the run. Not thread safe.
/// </remarks>
public interface IGpuRun
{
    /// <summary>Memory on the device for this run. Its content is undefined: often what an earlier run left.</summary>
    /// <param name="length">Elements, from 0.</param>
    /// <typeparam name="T">The element: a number, or a struct of numbers.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="InsufficientMemoryException">The device, or what the challenge allows, has not that much.</exception>
    GpuView<T> Scratch<T>(long length)
        where T : unmanaged;

    /// <summary>Starts a kernel. Does nothing where a dimension of the grid is 0.</summary>
    /// <param name="kernel">From <see cref="IGpuBuilder.Load"/> of this program.</param>
    /// <param name="grid">Groups in each dimension.</param>
    /// <param name="group">Threads of a group in each dimension, from 1.</param>
    /// <param name="arguments">One for each parameter of the kernel, in order and of exactly its type: a view for an
    /// <c>ArrayView</c> of the same element, <c>1f</c> and not <c>1</c> for a <see cref="float"/>.</param>
    /// <exception cref="ArgumentException">An argument or a dimension does not fit; the message names the kernel.</exception>
    void Launch(IGpuKernel kernel, GpuDim grid, GpuDim group, params ReadOnlySpan<GpuArgument> arguments) =>
        LaunchWithShared(kernel, grid, group, 0, arguments);

    /// <summary>The same for a kernel that uses <c>SharedMemory.GetDynamic</c>. The length of the view it gives differs from device to
    /// device; pass the number of elements as an argument where the kernel needs it.</summary>
    /// <param name="kernel">As for <see cref="Launch"/>.</param>
    /// <param name="grid">As for <see cref="Launch"/>.</param>
    /// <param name="group">As for <see cref="Launch"/>.</param>
    /// <param name="dynamicSharedBytes">Shared memory of each group beyond what the kernel itself declares, in bytes; at most
    /// <see cref="IGpuBuilder.MaxSharedBytes"/>.</param>
    /// <param name="arguments">As for <see cref="Launch"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Launch"/>, or the device has less shared memory.</exception>
    void LaunchWithShared(
        IGpuKernel kernel, GpuDim grid, GpuDim group, int dynamicSharedBytes, params ReadOnlySpan<GpuArgument> arguments);
}
