using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Arena.Core.Judging;
using Arena.Judging.Children;
using Arena.Wire;
using Xunit;

namespace Arena.Judging.Tests.Gpu;

public sealed class GpuWorkerTests
{
    private const string Copy = "int i = Grid.GlobalIndex.X; if (i < output.Length) output[i] = v[i];";

    [Fact]
    public void It_lists_the_emulated_device_first()
    {
        using Child worker = GpuChildren.StartWorker();

        DeviceReply reply = DeviceReply.From(GpuChildren.Ask(worker, new Frame(FrameKind.Devices)));

        Assert.Equal(("cpu0", true, ""), (reply.Devices[0].Name, reply.Devices[0].IsEmulated, reply.Devices[0].Refusal));
    }

    [Fact]
    public void A_submission_sent_as_bytes_runs_and_what_it_wrote_comes_back()
    {
        using Child worker = GpuChildren.StartWorker();
        Assert.Equal(FrameKind.Done, GpuChildren.Load(worker, GpuChildren.Program(Copy)).Kind);

        float[] output = Run(worker, 3, 4);

        Assert.Equal(Enumerable.Range(0, 12).Select(i => 200f + i), output);
        Assert.Equal(Enumerable.Range(0, 36).Select(i => 200f + i), Run(worker, 9, 4));
    }

    [Fact]
    public void A_kernel_that_leaves_its_arrays_ends_the_worker_and_says_why()
    {
        using Child worker = GpuChildren.StartWorker();
        GpuChildren.Load(worker, GpuChildren.Program("output[Grid.GlobalIndex.X + 1000] = 1f;"));
        GpuChildren.Ask(worker, Input(3, 4));

        Assert.Null(worker.Ask(new Frame(FrameKind.Run), TimeSpan.FromSeconds(60)));

        Fault fault = worker.Ending();
        Assert.Equal(Verdict.RuntimeError, fault.Verdict);
        Assert.Contains("A kernel failed: Index out of range", fault.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_launch_that_does_not_fit_is_an_exception_that_names_the_kernel()
    {
        (string Launch, string Type, string Words)[] all =
        [
            ("run.Launch(_kernel!, 1, 32, v)", "System.ArgumentException", "The kernel Kernel takes 2 arguments (ArrayView<float> v, ArrayView<float> output), and got 1."),
            ("run.Launch(_kernel!, 1, 32, v, 5)", "System.ArgumentException", "The argument output of the kernel Kernel is of type ArrayView<float>, and got int."),
            ("run.Launch(_kernel!, 1, 1000, v, output)", "System.ArgumentException", "A launch of the kernel Kernel gets groups of 1000 x 1 x 1 threads; from 1 to 256 are possible."),
            ("run.Scratch<float>(200); run.Scratch<float>(57)", "System.OutOfMemoryException", "A run may borrow 1024 bytes of memory; with 57 elements of 4 bytes more it would be above."),
        ];
        string choice = string.Concat(all.Select((one, i) => $"if (tokens == {i + 1}) {{ {one.Launch}; }}"));
        using Child worker = GpuChildren.StartWorker();
        GpuChildren.Load(worker, GpuChildren.Program(Copy, choice), memoryLimit: 1024);
        for (int i = 0; i < all.Length; i++)
        {
            GpuChildren.Ask(worker, Input(i + 1, 4));

            Thrown thrown = Thrown.From(GpuChildren.Ask(worker, new Frame(FrameKind.Run)));

            Assert.Equal((all[i].Type, all[i].Words), (thrown.Type, thrown.Message.Split(" (Parameter", StringSplitOptions.None)[0]));
            Assert.StartsWith("Mine.Attend, line ", Assert.Single(thrown.Stack), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_kernel_that_does_not_compile_for_a_device_is_told_at_the_load()
    {
        using Child worker = GpuChildren.StartWorker();

        Thrown thrown = Thrown.From(GpuChildren.Load(worker, GpuChildren.Program("throw new InvalidOperationException();")));

        Assert.Equal("Arena.Contracts.Gpu.GpuKernelException", thrown.Type);
        Assert.StartsWith("The kernel Kernel does not compile for this device: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_is_not_there_is_told_with_those_that_are()
    {
        using Child worker = GpuChildren.StartWorker();
        CompileReply compiled = GpuChildren.Compile(GpuChildren.Program(Copy));

        Thrown thrown = Thrown.From(GpuChildren.Ask(
            worker, new LoadRequest(GpuChildren.Attention, compiled.TypeName, compiled.Assembly, "") { Device = "cuda:9" }.ToFrame()));

        Assert.StartsWith("There is no device 'cuda:9'; there is cpu0", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>One head of attention whose queries count from 0, keys from 100 and values from 200.</summary>
    private static Frame Input(int tokens, int dimension)
    {
        byte[] header = new byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(header, 1);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), tokens);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), dimension);
        float[] rows = [.. new[] { 0, 100, 200 }.SelectMany(start => Enumerable.Range(start, tokens * dimension)).Select(i => (float)i)];
        return new(FrameKind.Input, InputBatch.Encode([(byte[])[.. header, .. MemoryMarshal.AsBytes<float>(rows)]]));
    }

    private static float[] Run(Child worker, int tokens, int dimension)
    {
        Assert.Equal(FrameKind.Done, GpuChildren.Ask(worker, Input(tokens, dimension)).Kind);
        Assert.Equal(FrameKind.Done, GpuChildren.Ask(worker, new Frame(FrameKind.Run)).Kind);
        Frame fetched = GpuChildren.Ask(worker, new Frame(FrameKind.Fetch));
        return MemoryMarshal.Cast<byte, float>(Assert.Single(InputBatch.Decode(fetched.Payload)).Span[sizeof(ulong)..]).ToArray();
    }
}
