using Arena.Judging.Children;
using Arena.Wire;
using Xunit;

namespace Arena.Judging.Tests.Gpu;

/// <summary>The child programs of the gpu track, asked directly.</summary>
internal static class GpuChildren
{
    public const string Attention = "Arena.Contracts.Gpu.IGpuAttention";

    /// <summary>The first line of the kernel in <see cref="Program"/>.</summary>
    public const int KernelLine = 17;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "children", "gpu-worker");

    /// <summary>A source with a whole program around some members and one kernel.</summary>
    public static string Program(string kernel, string launch = "", string members = "") => $$"""
        using Arena.Contracts.Gpu;
        using ILGPU;
        using ILGPU.Algorithms;
        using ILGPU.Runtime;

        public sealed class Mine : IGpuAttention
        {
            private IGpuKernel? _kernel;
            {{members}}
            public void Build(IGpuBuilder gpu) => _kernel = gpu.Load(Kernel);
            public void Attend(IGpuRun run, GpuView<float> q, GpuView<float> k, GpuView<float> v, GpuView<float> output, int heads, int tokens, int dimension, bool causal)
            {
                {{(launch.Length > 0 ? launch : "run.Launch(_kernel!, GpuDim.Groups(output.Length, 32), 32, v, output);")}}
            }
            private static void Kernel(ArrayView<float> v, ArrayView<float> output)
            {
                {{kernel}}
            }
        }
        """;

    public static CompileReply Compile(string source)
    {
        using Child compiler = Child.Start(ChildProgram.Compiler, TestContext.Current.CancellationToken);
        CompileRequest request = new("mine.cs", source, Attention, File.ReadAllBytes(Path.Combine(Folder, "Arena.Contracts.dll")))
        {
            FurtherAssemblies = [.. new[] { "ILGPU.dll", "ILGPU.Algorithms.dll" }.Select(name => (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(Folder, name)))],
        };
        return CompileReply.From(compiler.Ask(request.ToFrame(), Patience) ?? throw new InvalidOperationException(compiler.Ending().ToString()));
    }

    public static Child StartWorker() => Child.Start(
        new ChildProgram("gpu-worker", Path.Combine(Folder, "Arena.GpuWorker.dll"), 256 << 20, IsMeasured: false), TestContext.Current.CancellationToken);

    /// <summary>Loads a source on the emulated device.</summary>
    public static Frame Load(Child worker, string source, long memoryLimit = long.MaxValue)
    {
        CompileReply compiled = Compile(source);
        Assert.DoesNotContain(compiled.Messages, message => message.IsError);
        return Ask(worker, new LoadRequest(Attention, compiled.TypeName, compiled.Assembly, "") { Device = "cpu0", DeviceMemoryLimit = memoryLimit }.ToFrame());
    }

    public static Frame Ask(Child worker, Frame request) =>
        worker.Ask(request, Patience) ?? throw new InvalidOperationException(worker.Ending().ToString());
}
