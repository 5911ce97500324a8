using System.Reflection;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;

namespace Arena.Challenges.Tests.Gpu;

/// <summary>What a kernel becomes on CUDA, without a device.</summary>
internal static class Ptx
{
    /// <summary>The assembly text, from a context of its own.</summary>
    public static string Of(MethodInfo kernel, CudaArchitecture architecture)
    {
        using Context context = Context.Create(builder => builder
            .CPU(CPUDeviceKind.Nvidia).EnableAlgorithms().Optimize(OptimizationLevel.O2).Math(MathMode.Fast));
        using PTXBackend backend = new(context, architecture, CudaInstructionSet.ISA_84, null!);
        return ((PTXCompiledKernel)backend.Compile(
            EntryPointDescription.FromExplicitlyGroupedKernel(kernel), new KernelSpecialization(64, null))).PTXAssembly;
    }
}
