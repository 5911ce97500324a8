using System.Globalization;
using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime;

namespace Arena.Gpu;

/// <summary>One run of a program. Checks what it is told, since a device does not.</summary>
/// <param name="accelerator">Where it runs.</param>
/// <param name="limits">The device's limits.</param>
/// <param name="scratch">What it borrows from.</param>
internal sealed class ProgramRun(Accelerator accelerator, ProgramBuilder limits, ScratchPool scratch) : IGpuRun
{
    private bool _isOver;

    /// <inheritdoc/>
    public GpuView<T> Scratch<T>(long length)
        where T : unmanaged
    {
        EnsureRunning();
        return scratch.Borrow<T>(length);
    }

    /// <inheritdoc/>
    public void LaunchWithShared(
        IGpuKernel kernel, GpuDim grid, GpuDim group, int dynamicSharedBytes, params ReadOnlySpan<GpuArgument> arguments)
    {
        EnsureRunning();
        if (kernel is not LoadedKernel loaded)
        {
            throw new ArgumentException("This kernel was not loaded; keep what IGpuBuilder.Load returns.", nameof(kernel));
        }

        CheckGrid(loaded, grid);
        CheckGroup(loaded, group);
        if (dynamicSharedBytes < 0 || dynamicSharedBytes > limits.MaxSharedBytes)
        {
            throw Wrong(loaded, $"asks for {dynamicSharedBytes} bytes of shared memory; from 0 to {limits.MaxSharedBytes} are possible");
        }

        if (grid.Size == 0)
        {
            return;   // ILGPU takes an empty grid for a mistake
        }

        SharedMemoryConfig shared = dynamicSharedBytes == 0 ? default : SharedMemoryConfig.RequestDynamic<byte>(dynamicSharedBytes);
        loaded.Launch(
            accelerator.DefaultStream,
            new KernelConfig(new Index3D(grid.X, grid.Y, grid.Z), new Index3D(group.X, group.Y, group.Z), shared),
            arguments);
    }

    /// <summary>Waits for all launches and ends the run.</summary>
    public void Finish()
    {
        _isOver = true;
        accelerator.Synchronize();
    }

    private void EnsureRunning()
    {
        if (_isOver)
        {
            throw new InvalidOperationException("This run is over; use the one that is handed in.");
        }
    }

    private void CheckGrid(LoadedKernel kernel, GpuDim grid)
    {
        Index3D most = accelerator.MaxGridSize;
        if (grid.X < 0 || grid.Y < 0 || grid.Z < 0 || grid.X > most.X || grid.Y > most.Y || grid.Z > most.Z)
        {
            throw Wrong(kernel, $"gets a grid of {grid} groups; at most {most.X} x {most.Y} x {most.Z} are possible");
        }
    }

    private void CheckGroup(LoadedKernel kernel, GpuDim group)
    {
        Index3D most = accelerator.MaxGroupSize;
        if (group.X < 1 || group.Y < 1 || group.Z < 1 || group.X > most.X || group.Y > most.Y || group.Z > most.Z || group.Size > kernel.MaxGroupSize)
        {
            throw Wrong(kernel, $"gets groups of {group} threads; from 1 to {kernel.MaxGroupSize} are possible");
        }
    }

    private static ArgumentException Wrong(LoadedKernel kernel, FormattableString what) =>
        new($"A launch of the kernel {kernel.Name} {what.ToString(CultureInfo.InvariantCulture)}.");
}
