using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Statistics;
using Arena.Judging.Children;
using Arena.Wire;

namespace Arena.Judging.Clock;

/// <summary>One of the processes that are timed against each other in a launch. All sides are treated alike.</summary>
internal sealed class Side : IDisposable
{
    /// <summary>Far above any honest unit: a submission that hangs here was accepted before.</summary>
    private static readonly TimeSpan UnitLimit = TimeSpan.FromSeconds(20);

    private readonly JudgedTrack _challenge;
    private readonly WorkerClient _worker;
    private readonly List<double> _noops = [];

    private Side(JudgedTrack challenge, WorkerClient worker)
    {
        _challenge = challenge;
        _worker = worker;
    }

    /// <summary>What the channel alone costs, in nanoseconds: median of the no-ops so far.</summary>
    public double NoopNanoseconds => _noops.Count == 0 ? 0 : Sample.Median(_noops);

    /// <summary>Starts a process.</summary>
    public static Side Start(JudgedTrack challenge, CancellationToken cancel) =>
        new(challenge, WorkerClient.Start(challenge, cancel));

    /// <summary>Loads a submission.</summary>
    public Fault? Load(CompileReply compiled) => _worker.LoadSubmission(_challenge, compiled);

    /// <summary>Loads a reference; it has no fault, or the judge has.</summary>
    public Fault? LoadReference(string name)
    {
        _worker.LoadReference(_challenge, name);
        return null;
    }

    /// <summary>Small calls of every shape, on inputs that are never timed, until the code is compiled for good.</summary>
    public Fault? WarmUp(TimingPlan plan, Seed seed)
    {
        long start = JudgeClock.Now;
        for (int call = 0; call < plan.WarmUpCalls || JudgeClock.Since(start) < plan.WarmUpTime; call++)
        {
            ReadOnlyMemory<byte> input = _challenge.Shapes[call % _challenge.Shapes.Count].WarmUp(seed.Derive(call));
            Fault? fault = _worker.Input(input);
            fault ??= _worker.Run(UnitLimit).Fault;
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Times one unit. The input is there before, the output is fetched and checked after.</summary>
    /// <returns>Nanoseconds of the unit with the channel, or the failure.</returns>
    public (double Nanoseconds, Failure? Failure) Time(TimedInput unit, string shape)
    {
        Fault? fault = _worker.Input(unit.Inputs);
        if (fault is not null)
        {
            return (0, FailureOf(fault, shape));
        }

        Watchdog watch = _worker.Child.Watch(UnitLimit);
        (double noop, fault) = _worker.Time(FrameKind.Noop);
        (double nanoseconds, fault) = fault is null ? _worker.Time(FrameKind.Run) : (0, fault);
        watch.Disarm();
        if (fault is not null)
        {
            return (0, FailureOf(fault, shape));
        }

        _noops.Add(noop);
        (IReadOnlyList<ReadOnlyMemory<byte>> outputs, fault) = _worker.Fetch();
        if (fault is not null)
        {
            return (0, FailureOf(fault, shape));
        }

        return unit.Check(outputs) is { } wrong
            ? (0, new(0, $"timing, {shape}", Verdict.WrongAnswer, wrong.Input, wrong.Expected, wrong.Actual, wrong.Detail))
            : (nanoseconds, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _worker.Dispose();

    /// <summary>A fault as it is shown.</summary>
    public static Failure FailureOf(Fault fault, string shape) =>
        new(0, $"timing, {shape}", fault.Verdict, shape, "", "", fault.Detail);
}
