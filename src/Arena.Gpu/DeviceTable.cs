using System.Globalization;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;

namespace Arena.Gpu;

/// <summary>The devices that ILGPU finds, by the names we give them, and a context that can use them.</summary>
internal static class DeviceTable
{
    /// <summary>Shared memory that our kernels and those of submissions may count on; what CUDA gives without asking.</summary>
    public const int LeastSharedBytes = 48 << 10;

    private const int EmulatedWarp = 32;
    private const int EmulatedWarps = 8;

    /// <summary>A context of its own, since one kernel that does not compile spoils all of it.</summary>
    /// <remarks>Below O2, loads from shared memory are generic ones and twice as many. Fast is what CUDA programs are compiled with
    /// for speed: flush to zero, approximate division and square root; every tolerance allows for it.</remarks>
    public static Context Open()
    {
        NativeLibraries.Register();
        return Context.Create(builder => builder
            .CPU(new CPUDevice(EmulatedWarp, EmulatedWarps, 1))
            .Cuda(_ => true)
            .OpenCL(_ => true)
            .EnableAlgorithms()
            .Optimize(OptimizationLevel.O2)
            .Math(MathMode.Fast));
    }

    /// <summary>Every device, the refused ones too, and what ILGPU calls it.</summary>
    public static IReadOnlyList<(GpuDevice Device, Device Handle)> Read(Context context)
    {
        List<(GpuDevice, Device)> all = [];
        Dictionary<AcceleratorType, int> seen = [];
        foreach (Device handle in context.Devices)
        {
            int number = seen[handle.AcceleratorType] = seen.GetValueOrDefault(handle.AcceleratorType, -1) + 1;
            all.Add((Describe(handle, number), handle));
        }

        return all;
    }

    /// <summary>Threads that can shuffle registers.</summary>
    public static int WarpSize(Device handle) => handle is CLDevice { Capabilities.SubGroups: false } ? 1 : Math.Max(1, handle.WarpSize);

    private static GpuDevice Describe(Device handle, int number)
    {
        string index = number.ToString(CultureInfo.InvariantCulture);
        return handle switch
        {
            CudaDevice cuda => new($"cuda:{index}", cuda.Name, cuda.MemorySize, IsEmulated: false, Refusal(cuda) ?? TooSmall(cuda)),
            CLDevice opencl => new(
                $"opencl:{index}", $"{opencl.Name} ({opencl.PlatformName})", opencl.MemorySize,
                opencl.DeviceType.HasFlag(CLDeviceType.CL_DEVICE_TYPE_CPU), Refusal(opencl) ?? TooSmall(opencl)),
            _ => new($"cpu{index}", "emulated on the processor", GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, IsEmulated: true, null),
        };
    }

    private static string? Refusal(CudaDevice device) => (device.Architecture, device.InstructionSet) switch
    {
        (null, _) => "Its architecture is unknown.",
        (_, null) => $"The driver ({device.DriverVersion}) is too old for {device.Architecture}.",
        _ => null,
    };

    private static string? Refusal(CLDevice device)
    {
        if (device.Capabilities.GenericAddressSpace)
        {
            return null;
        }

        string pocl = device.PlatformName.Contains("Portable Computing Language", StringComparison.OrdinalIgnoreCase)
            ? " PoCL has it from version 6 on."
            : "";
        return $"It has no generic address space, which the kernels need.{pocl}";
    }

    private static string? TooSmall(Device device) => device.MaxSharedMemoryPerGroup >= LeastSharedBytes
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"It has {device.MaxSharedMemoryPerGroup >> 10} KiB of shared memory; {LeastSharedBytes >> 10} are needed.");
}
