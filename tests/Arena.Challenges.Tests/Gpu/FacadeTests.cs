using Arena.Contracts.Gpu;
using Arena.Gpu;
using ILGPU;
using Xunit;

namespace Arena.Challenges.Tests.Gpu;

public sealed class FacadeTests
{
    private static float _notReadOnly = 1;

    [Fact]
    public void Kernels_run_one_after_the_other_on_shared_scratch()
    {
        int[] result = Run((gpu, run, output) =>
        {
            GpuView<int> scratch = run.Scratch<int>(100);
            run.Launch(gpu.Load(Fill), GpuDim.Groups(100, 32), 32, scratch.Slice(10, 50), 7, 2L, 0.5f, 0.25);
            run.Launch(gpu.Load(Copy), (2, 2), (8, 2), scratch, output);
        });

        Assert.Equal(Enumerable.Range(10, 50).Select(i => 7 + (2 * (i - 10)) + 0), result[10..60]);
    }

    [Fact]
    public void A_struct_may_be_an_element_and_dynamic_shared_memory_is_what_was_asked_for()
    {
        int[] result = Run((gpu, run, output) => run.LaunchWithShared(gpu.Load(Reverse), 1, 64, 64 * sizeof(int), output.Slice(0, 64)));

        Assert.Equal(Enumerable.Range(0, 64).Reverse(), result[..64]);
    }

    [Fact]
    public void A_lambda_without_captures_may_be_a_kernel()
    {
        int[] result = Run((gpu, run, output) => run.Launch(gpu.Load((ArrayView<int> view) => { view[Group.IdxX] = 3; }), 1, 4, output));

        Assert.Equal([3, 3, 3, 3], result[..4]);
    }

    [Fact]
    public void An_empty_grid_does_nothing()
    {
        Run((gpu, run, output) =>
        {
            run.Launch(gpu.Load(Copy), GpuDim.Groups(0, 32), 32, run.Scratch<int>(0), output);
            run.Launch(gpu.Load(Copy), (1, 0), 32, output, output);
        });
    }

    [Theory]
    [InlineData("instance", "The kernel OfAnInstance is not a static method; write 'static', and pass what it needs as arguments.")]
    [InlineData("capture", "The kernel in Rejected is not a static method; write 'static', and pass what it needs as arguments.")]
    [InlineData("result", "The kernel WithResult returns int; a kernel returns nothing.")]
    [InlineData("span", "The parameter numbers of the kernel WithArray is of type Int32[]; a kernel takes ArrayView<T>, int, long, float and double.")]
    [InlineData("index", "The kernel Implicit takes an index (Index1D index); take its place from Grid and Group instead.")]
    [InlineData("large", "A group of the kernel Copy may have from 1 to 256 threads on this device.")]
    [InlineData("registers", "For the kernel Copy give the size of its groups as well.")]
    public void What_cannot_be_a_kernel_is_refused_at_the_load(string kind, string message) =>
        Run((gpu, _, _) => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Rejected(gpu, kind)).Message, StringComparison.Ordinal));

    [Fact]
    public void A_kernel_that_does_not_compile_is_named() => Run((gpu, _, _) =>
    {
        GpuKernelException failure = Assert.Throws<GpuKernelException>(() => gpu.Load(ReadsStatic));

        Assert.StartsWith("The kernel ReadsStatic does not compile for this device: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("not read only", failure.Message, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("grid", "A launch of the kernel Copy gets a grid of -1 x 1 x 1 groups; at most 2147483647 x 65535 x 65535 are possible.")]
    [InlineData("group", "A launch of the kernel Copy gets groups of 0 x 1 x 1 threads; from 1 to 256 are possible.")]
    [InlineData("many", "A launch of the kernel Copy gets groups of 16 x 32 x 1 threads; from 1 to 256 are possible.")]
    [InlineData("bounds", "A launch of the kernel Copy gets groups of 64 x 1 x 1 threads; from 1 to 32 are possible.")]
    [InlineData("shared", "A launch of the kernel Copy asks for 60000 bytes of shared memory; from 0 to 49152 are possible.")]
    [InlineData("few", "The kernel Copy takes 2 arguments (ArrayView<int> source, ArrayView<int> target), and got 1.")]
    [InlineData("scalar", "The argument offset of the kernel Fill is of type int, and got long.")]
    [InlineData("element", "The argument source of the kernel Copy is of type ArrayView<int>, and got a view of float.")]
    [InlineData("unset", "The argument source of the kernel Copy is a view without memory.")]
    [InlineData("nothing", "The argument source of the kernel Copy is of type ArrayView<int>, and got nothing.")]
    [InlineData("foreign", "This kernel was not loaded; keep what IGpuBuilder.Load returns.")]
    [InlineData("slice", "length")]
    [InlineData("scratch", "length ('-1') must be a non-negative value.")]
    public void A_launch_that_does_not_fit_names_the_kernel_and_what_is_possible(string kind, string message) => Run((gpu, run, output) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Misfit(gpu, run, output, kind)).Message, StringComparison.Ordinal));

    [Fact]
    public void A_run_cannot_be_kept()
    {
        IGpuRun? kept = null;
        IGpuKernel? kernel = null;
        Run((gpu, run, _) => (kept, kernel) = (run, gpu.Load(Copy)));

        Assert.Throws<InvalidOperationException>(() => kept!.Scratch<int>(1));
        Assert.Throws<InvalidOperationException>(() => kept!.Launch(kernel!, 1, 1));
    }

    [Fact]
    public void Scratch_of_a_run_is_lent_again_to_the_next_one()
    {
        Program program = new();
        using GpuSession session = GpuSession.Open("cpu0", program);
        List<object?> memories = [];
        for (int i = 0; i < 3; i++)
        {
            session.Run(run => memories.AddRange([run.Scratch<int>(100).Memory, run.Scratch<int>(50).Memory]));
        }

        Assert.Equal(2, memories.Distinct().Count());
    }

    private static int[] Run(Action<IGpuBuilder, IGpuRun, GpuView<int>> body)
    {
        Program program = new();
        using GpuSession session = GpuSession.Open("cpu0", program);
        using DeviceMemory<int> output = session.Upload(new int[100]);
        session.Run(run => body(program.Gpu!, run, output.Whole));
        return output.Download();
    }

    private static void Rejected(IGpuBuilder gpu, string kind)
    {
        int captured = 1;
        _ = kind switch
        {
            "instance" => gpu.Load(new FacadeTests().OfAnInstance),
            "capture" => gpu.Load((ArrayView<int> view) => { view[0] = captured; }),
            "result" => gpu.Load(WithResult),
            "span" => gpu.Load(WithArray),
            "index" => gpu.Load(Implicit),
            "large" => gpu.Load(Copy, maxGroupSize: 257),
            _ => gpu.Load(Copy, minGroupsPerMultiprocessor: 2),
        };
    }

    private static void Misfit(IGpuBuilder gpu, IGpuRun run, GpuView<int> output, string kind)
    {
        IGpuKernel copy = gpu.Load(Copy, maxGroupSize: kind == "bounds" ? 32 : 0);
        switch (kind)
        {
            case "grid": run.Launch(copy, -1, 32, output, output); break;
            case "group": run.Launch(copy, 1, 0, output, output); break;
            case "many": run.Launch(copy, 1, (16, 32), output, output); break;
            case "bounds": run.Launch(copy, 1, 64, output, output); break;
            case "shared": run.LaunchWithShared(copy, 1, 32, 60_000, output, output); break;
            case "few": run.Launch(copy, 1, 32, output); break;
            case "scalar": run.Launch(gpu.Load(Fill), 1, 32, output, 7L, 2L, 0.5f, 0.25); break;
            case "element": run.Launch(copy, 1, 32, run.Scratch<float>(10), output); break;
            case "unset": run.Launch(copy, 1, 32, default(GpuView<int>), output); break;
            case "nothing": run.Launch(copy, 1, 32, default, output); break;
            case "foreign": run.Launch(new Foreign(), 1, 32, output, output); break;
            case "slice": output.Slice(60, 41); break;
            default: run.Scratch<int>(-1); break;
        }
    }

    private static void Fill(ArrayView<int> view, int offset, long step, float half, double quarter)
    {
        int i = Grid.GlobalIndex.X;
        if (i < view.Length)
        {
            view[i] = offset + (int)(step * i) + (int)(half + quarter);
        }
    }

    private static void Copy(ArrayView<int> source, ArrayView<int> target)
    {
        int i = (Grid.GlobalIndex.Y * 16) + Grid.GlobalIndex.X;
        for (; i < source.Length; i += 64)
        {
            target[i] = source[i];
        }
    }

    private static void Reverse(ArrayView<int> view)
    {
        ArrayView<Number> shared = SharedMemory.GetDynamic<Number>();
        shared[Group.IdxX] = new Number(Group.IdxX);
        Group.Barrier();
        view[Group.IdxX] = shared[Group.DimX - 1 - Group.IdxX].Value;
    }

    private static int WithResult(ArrayView<int> view) => view.IntLength;

    private static void WithArray(int[] numbers) => numbers[0] = 1;

    private static void Implicit(Index1D index, ArrayView<int> view) => view[index] = 1;

    private static void ReadsStatic(ArrayView<float> view) => view[0] = _notReadOnly++;

    private void OfAnInstance(ArrayView<float> view) => view[0] = _notReadOnly;

    private readonly struct Number(int value)
    {
        public readonly int Value = value;
    }

    private sealed class Foreign : IGpuKernel
    {
        public string Name => "foreign";
    }

    private sealed class Program : IGpuProgram
    {
        public IGpuBuilder? Gpu { get; private set; }

        public void Build(IGpuBuilder gpu) => Gpu = gpu;
    }
}
