using Arena.Wire;

namespace Arena.Judging.Children;

/// <summary>A compiler process as the judge sees it: one submission, then it ends.</summary>
internal sealed class CompilerClient(Child child) : IDisposable
{
    /// <summary>Sources that take longer are not honest ones; a busy machine gets more wall time (see the time limit rule).</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Starts a compiler.</summary>
    public static CompilerClient Start(CancellationToken cancel) => new(Child.Start(ChildProgram.Compiler, cancel));

    /// <summary>The assembly or the messages; a fault when the compiler died or took too long.</summary>
    public (CompileReply? Reply, Fault? Fault) Compile(JudgedTrack challenge, string fileName, string source)
    {
        ReadOnlyMemory<byte> contracts = File.ReadAllBytes(
            Path.Combine(AppContext.BaseDirectory, $"{challenge.Contract.Assembly.GetName().Name}.dll"));
        CompileRequest request = new(fileName, source, challenge.Contract.FullName ?? "", contracts)
        {
            FurtherAssemblies = challenge.RunsOnDevice ? [.. KernelLibraries().Select(path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path))] : [],
        };
        Frame? reply = child.Ask(request.ToFrame(), Limit);
        if (reply is not { Kind: FrameKind.Compiled } compiled)
        {
            return (null, child.Ending());
        }

        return (CompileReply.From(compiled), null);
    }

    /// <summary>What kernels are written with; the compiler lets a submission use only the device side of it.</summary>
    private static string[] KernelLibraries()
    {
        ChildProgram worker = ChildProgram.GpuWorker(0);
        return [worker.Beside("ILGPU.dll"), worker.Beside("ILGPU.Algorithms.dll")];
    }

    /// <inheritdoc/>
    public void Dispose() => child.Dispose();
}
