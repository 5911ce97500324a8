using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Clock;
using Arena.Wire;

namespace Arena.Judging.Children;

/// <summary>A worker process as the judge sees it. Every answer may be missing: then there is a fault instead.</summary>
internal sealed class WorkerClient(Child child) : IDisposable
{
    /// <summary>For everything but the run itself: starting, loading, copying.</summary>
    private static readonly TimeSpan Housekeeping = TimeSpan.FromSeconds(10);

    private const long HeapToLookAround = 256 << 20;

    /// <summary>The process.</summary>
    public Child Child => child;

    /// <summary>Starts a worker; it loads nothing yet.</summary>
    public static WorkerClient Start(JudgedTrack challenge, CancellationToken cancel) =>
        new(Child.Start(challenge.RunsOnDevice ? ChildProgram.GpuWorker(challenge.Sheet.MemoryLimit) : ChildProgram.Worker(challenge.Sheet.MemoryLimit), cancel));

    /// <summary>The devices of the gpu track, as a worker of that track finds them.</summary>
    /// <exception cref="ArenaException">It does not say.</exception>
    public static IReadOnlyList<ComputeDevice> ReadDevices(CancellationToken cancel)
    {
        using Child child = Child.Start(ChildProgram.GpuWorker(HeapToLookAround), cancel);
        return child.Ask(new Frame(FrameKind.Devices), Housekeeping) is { Kind: FrameKind.DeviceList } list
            ? [.. DeviceReply.From(list).Devices.Select(device => new ComputeDevice(
                device.Name, device.Description, device.MemoryBytes, device.IsEmulated, device.Refusal.Length == 0 ? null : device.Refusal))]
            : throw new ArenaException(ErrorCode.Unexpected, $"The devices of the gpu track cannot be read: {child.Ending().Detail}", "The cpu track works without them.");
    }

    /// <summary>Loads a compiled submission.</summary>
    public Fault? LoadSubmission(JudgedTrack challenge, CompileReply compiled) =>
        Tell(challenge.Load(compiled).ToFrame(), Housekeeping);

    /// <summary>Loads a reference of ours.</summary>
    /// <exception cref="JudgeFaultException">It cannot be loaded.</exception>
    public void LoadReference(JudgedTrack challenge, string name)
    {
        if (Tell(challenge.Load(name).ToFrame(), Housekeeping) is { } fault)
        {
            throw new JudgeFaultException($"The reference {name} cannot be loaded: {fault.Detail}");
        }
    }

    /// <summary>Hands over the inputs of the next run.</summary>
    public Fault? Input(params IReadOnlyList<ReadOnlyMemory<byte>> inputs) =>
        Tell(new Frame(FrameKind.Input, InputBatch.Encode(inputs)), Housekeeping);

    /// <summary>Runs the calls and says how long they took on the judge's clock, round trip included.</summary>
    public (TimeSpan Took, Fault? Fault) Run(TimeSpan limit)
    {
        long start = JudgeClock.Now;
        Fault? fault = Tell(new Frame(FrameKind.Run), limit);
        return (JudgeClock.Since(start), fault);
    }

    /// <summary>The same within a limit set before, in nanoseconds, with nothing else between the two readings of the clock.</summary>
    public (double Nanoseconds, Fault? Fault) Time(FrameKind kind)
    {
        Frame request = new(kind);
        long start = JudgeClock.Now;
        Frame? reply = child.Exchange(request);
        long end = JudgeClock.Now;
        return (JudgeClock.Nanoseconds(start, end), FaultOf(reply));
    }

    /// <summary>What the run gave, one output for each input.</summary>
    public (IReadOnlyList<ReadOnlyMemory<byte>> Outputs, Fault? Fault) Fetch()
    {
        Frame? reply = child.Ask(new Frame(FrameKind.Fetch), Housekeeping);
        if (reply is not { Kind: FrameKind.OutputBatch } outputs)
        {
            return ([], FaultOf(reply) ?? new(Verdict.RuntimeError, "the outputs cannot be read"));
        }

        try
        {
            return (InputBatch.Decode(outputs.Payload), null);
        }
        catch (InvalidDataException)
        {
            return ([], new(Verdict.RuntimeError, "the outputs cannot be read"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => child.Dispose();

    private Fault? Tell(Frame request, TimeSpan limit) => FaultOf(child.Ask(request, limit));

    private Fault? FaultOf(Frame? reply) => reply switch
    {
        null => child.Ending(),
        { Kind: FrameKind.Done } => null,
        { Kind: FrameKind.Threw } threw => Describe(threw),
        { } other => new(Verdict.RuntimeError, $"the worker answered with {other.Kind}"),
    };

    /// <summary>An exception of the implementation as a fault.</summary>
    internal static Fault Describe(Frame frame)
    {
        Thrown thrown;
        try
        {
            thrown = Thrown.From(frame);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or FormatException)
        {
            return new(Verdict.RuntimeError, "an exception that cannot be read");
        }

        Verdict verdict = thrown.Type == typeof(OutOfMemoryException).FullName ? Verdict.MemoryLimit : Verdict.RuntimeError;
        return new(verdict, string.Join('\n', [$"{thrown.Type}: {thrown.Message}", .. thrown.Stack.Select(line => $"at {line}")]));
    }
}
