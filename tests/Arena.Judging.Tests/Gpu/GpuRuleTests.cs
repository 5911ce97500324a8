using Arena.Wire;
using Xunit;

namespace Arena.Judging.Tests.Gpu;

public sealed class GpuRuleTests
{
    private const string Honest = """
        int i = Grid.GlobalIndex.X;
        ArrayView<float> shared = SharedMemory.Allocate1D<float>(64).BaseView.AsAligned(16);
        shared[Group.IdxX] = Warp.ShuffleXor(XMath.Exp(MathF.Max(v[0], v.SubView(0, 1)[0])), 1);
        Group.Barrier();
        MemoryFence.GroupLevel();
        ArrayView1D<int, Stride1D.Dense> local = LocalMemory.Allocate1D<int>(2);
        local[new Index1D(1)] = IntrinsicMath.Min(i, output.IntLength);
        Atomic.Add(ref output[0], (float)(ILGPU.Half)shared[0] + local[1]);
        if (i < output.Length) output[i] = output.Cast<int>()[i];
        """;

    [Fact]
    public void The_device_side_may_be_used()
    {
        CompileReply reply = GpuChildren.Compile(GpuChildren.Program(Honest));

        Assert.DoesNotContain(reply.Messages, message => message.IsError);
        Assert.False(reply.BreaksRules);
        Assert.Equal("Mine", reply.TypeName);
    }

    [Fact]
    public void The_host_side_is_refused_line_by_line()
    {
        (string Statement, string What)[] all =
        [
            ("using var c = Context.CreateDefault();", "ILGPU.Context"),
            ("Accelerator? a = null;", "ILGPU.Runtime.Accelerator"),
            ("v.GetAccelerator();", "ILGPU.Runtime.ArrayViewExtensions.GetAccelerator"),
            ("v.MemSetToZero();", "ILGPU.Runtime.ArrayViewExtensions.MemSetToZero"),
            ("object? m = default(AcceleratorStream)!.AddProfilingMarker();", "ILGPU.Runtime.AcceleratorStream.AddProfilingMarker"),
            ("ILGPU.Runtime.Cuda.CudaAsm.Emit(\"trap;\");", "ILGPU.Runtime.Cuda.CudaAsm.Emit"),
            ("nint p = default(MemoryBuffer)!.NativePtr;", "ILGPU.Runtime.MemoryBuffer.NativePtr"),
            ("nint n = v.LoadEffectiveAddressAsPtr();", "ILGPU.Runtime.ArrayViewExtensions.LoadEffectiveAddressAsPtr"),
            ("v.CopyToCPU(new float[1]);", "ILGPU.Runtime.ArrayViewExtensions.CopyToCPU"),
            ("object o = typeof(ILGPU.Backends.PTX.PTXBackend);", "ILGPU.Backends.PTX.PTXBackend"),
            ("List<Accelerator>? l = null;", "ILGPU.Runtime.Accelerator"),
            ("Interop.WriteLine(\"x\");", "ILGPU.Interop.WriteLine"),
            ("var x = new ArrayView<float>(null!, 0, 1);", "Making ILGPU.ArrayView<T>"),
        ];

        CompileReply reply = GpuChildren.Compile(GpuChildren.Program(string.Join('\n', all.Select(one => one.Statement))));

        Assert.True(reply.BreaksRules);
        Assert.True(reply.Assembly.IsEmpty);
        Assert.Equal(Enumerable.Range(GpuChildren.KernelLine, all.Length), reply.Messages.Select(message => message.Line));
        Assert.All(reply.Messages.Zip(all), pair =>
        {
            Assert.Equal(("ARENA010", true), (pair.First.Code, pair.First.IsError));
            Assert.StartsWith($"{pair.Second.What} is not allowed on the gpu track; a kernel may use ArrayView", pair.First.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Another_name_does_not_help()
    {
        CompileReply reply = GpuChildren.Compile("using Sly = ILGPU.Context;\nusing static ILGPU.Context;\n" + GpuChildren.Program("var c = CreateDefault();"));

        Assert.True(reply.BreaksRules);
        Assert.Equal([1, 2, GpuChildren.KernelLine + 2], reply.Messages.Select(message => message.Line));
    }

    [Fact]
    public void A_mistake_is_no_violation()
    {
        CompileReply reply = GpuChildren.Compile(GpuChildren.Program("Context c = 1;"));

        Assert.False(reply.BreaksRules);
        Assert.Contains(reply.Messages, message => message.Code == "CS0029");
    }
}
