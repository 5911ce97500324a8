using System.Globalization;
using System.Reflection;
using Arena.Contracts.Gpu;
using ILGPU.Backends.EntryPoints;
using ILGPU.Runtime;

namespace Arena.Gpu;

/// <summary>Compiles the kernels of one program for one accelerator.</summary>
internal sealed class ProgramBuilder(Accelerator accelerator) : IGpuBuilder
{
    /// <inheritdoc/>
    public int WarpSize => DeviceTable.WarpSize(accelerator.Device);

    /// <inheritdoc/>
    public long MaxSharedBytes => accelerator.AcceleratorType == AcceleratorType.CPU
        ? DeviceTable.LeastSharedBytes
        : accelerator.MaxSharedMemoryPerGroup;

    /// <inheritdoc/>
    public int Multiprocessors => accelerator.NumMultiprocessors;

    /// <inheritdoc/>
    public int MaxGroupSize => accelerator.MaxNumThreadsPerGroup;

    /// <inheritdoc/>
    public IGpuKernel Load(Delegate kernel, int maxGroupSize = 0, int minGroupsPerMultiprocessor = 0)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        KernelShape.Check(kernel);
        MethodInfo method = kernel.Method;
        string name = KernelShape.Name(method);
        if (maxGroupSize < 0 || maxGroupSize > MaxGroupSize)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maxGroupSize), maxGroupSize, string.Create(CultureInfo.InvariantCulture, $"A group of the kernel {name} may have from 1 to {MaxGroupSize} threads on this device."));
        }

        if (minGroupsPerMultiprocessor < 0 || (minGroupsPerMultiprocessor > 0 && maxGroupSize == 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(minGroupsPerMultiprocessor), minGroupsPerMultiprocessor, $"For the kernel {name} give the size of its groups as well.");
        }

        KernelSpecialization bounds = new(maxGroupSize > 0 ? maxGroupSize : null, minGroupsPerMultiprocessor > 0 ? minGroupsPerMultiprocessor : null);
        return new LoadedKernel(method, Compile(name, method, bounds), maxGroupSize > 0 ? maxGroupSize : MaxGroupSize);
    }

    private Kernel Compile(string name, MethodInfo method, KernelSpecialization bounds)
    {
        using DriverLog log = new();
        try
        {
            return accelerator.LoadKernel(accelerator.CompileKernel(EntryPointDescription.FromExplicitlyGroupedKernel(method), bounds));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A compiler for foreign code: it throws a dozen types, null references among them, and all mean the same.
            throw new GpuKernelException($"The kernel {name} does not compile for this device: {Cause(failure)}{log.Text}", failure);
        }
    }

    /// <summary>The innermost message says what; those around it say that it went wrong.</summary>
    private static string Cause(Exception failure)
    {
        Exception cause = failure;
        while (cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return cause.Message;
    }
}
