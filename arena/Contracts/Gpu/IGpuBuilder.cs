namespace Arena.Contracts.Gpu;

/// <summary>The device as <see cref="IGpuProgram.Build"/> sees it: it compiles kernels and tells limits.</summary>
public interface IGpuBuilder
{
    /// <summary>Threads that run in step and can shuffle registers (<c>ILGPU.Warp</c>): 32 on CUDA and emulated, 1 where a device cannot.</summary>
    int WarpSize { get; }

    /// <summary>Shared memory that one group may use, static and dynamic together, in bytes; never below 32 KiB on a device that is
    /// accepted.</summary>
    long MaxSharedBytes { get; }

    /// <summary>Multiprocessors of the device; each runs several groups at once. 1 when emulated.</summary>
    int Multiprocessors { get; }

    /// <summary>Most threads in one group, over all three dimensions. 256 when emulated, mostly 1024 on a device.</summary>
    int MaxGroupSize { get; }

    /// <summary>Compiles a kernel: <c>gpu.Load(Attend)</c>. Takes from milliseconds to seconds.</summary>
    /// <param name="kernel">A static method, or a lambda that captures nothing; see <see cref="IGpuProgram"/> for its parameters.</param>
    /// <param name="maxGroupSize">Most threads of a group it is launched with; with <paramref name="minGroupsPerMultiprocessor"/> it
    /// bounds the registers of a thread. 0 leaves both to the compiler.</param>
    /// <param name="minGroupsPerMultiprocessor">Groups that should fit on a multiprocessor at once; needs <paramref name="maxGroupSize"/>.</param>
    /// <exception cref="ArgumentException">The method cannot be a kernel, or the bounds are beyond the device.</exception>
    /// <exception cref="GpuKernelException">It does not compile for this device. Nothing else compiles after that.</exception>
    IGpuKernel Load(Delegate kernel, int maxGroupSize = 0, int minGroupsPerMultiprocessor = 0);
}
