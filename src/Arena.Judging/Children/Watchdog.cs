using System.Globalization;
using Arena.Core.Judging;
using Arena.Judging.Clock;

namespace Arena.Judging.Children;

/// <summary>Ends a child that is over its time, while the judge's own thread waits for the answer.</summary>
/// <param name="processorTime">Processor time the child has used so far.</param>
/// <param name="starvedTime">Time in which it was ready to run and had no core so far.</param>
/// <param name="kill">Ends the child and all it started.</param>
internal sealed class Watchdog(Func<TimeSpan> processorTime, Func<TimeSpan> starvedTime, Action kill) : IDisposable
{
    private static readonly TimeSpan Closest = TimeSpan.FromMilliseconds(20);

    private readonly Lock _gate = new();
    private Timer? _timer;
    private TimeSpan _limit;
    private TimeSpan _processorBefore;
    private TimeSpan _starvedBefore;
    private long _start;

    /// <summary>Why the child was ended, or null.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>Starts to watch one request.</summary>
    /// <param name="limit">Processor time it may use.</param>
    /// <param name="isTimed">Whether it is about to be timed: then nothing slow is asked before, and an earlier wait for a core is excused too.</param>
    public void Arm(TimeSpan limit, bool isTimed = false)
    {
        if (!isTimed)
        {
            _starvedBefore = starvedTime();
        }

        lock (_gate)
        {
            _limit = limit;
            _processorBefore = processorTime();
            _start = JudgeClock.Now;
            _timer ??= new Timer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(limit, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Stops watching: the answer came.</summary>
    public void Disarm()
    {
        lock (_gate)
        {
            _start = 0;
            _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Ends the child for another reason.</summary>
    public void End(Fault fault)
    {
        lock (_gate)
        {
            Fault ??= fault;
        }

        kill();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _start = 0;
            _timer?.Dispose();
        }
    }

    private void Look()
    {
        lock (_gate)
        {
            if (_start == 0)
            {
                return;
            }

            TimeSpan wall = JudgeClock.Since(_start);
            TimeSpan processor = processorTime() - _processorBefore;
            if (TimeLimitRule.Decide(wall, processor, starvedTime() - _starvedBefore, _limit) is not { } verdict)
            {
                TimeSpan next = _limit - processor;
                _timer?.Change(next > Closest ? next : Closest, Timeout.InfiniteTimeSpan);
                return;
            }

            Fault ??= new(verdict, Describe(verdict, wall, processor));
        }

        kill();
    }

    private string Describe(Verdict verdict, TimeSpan wall, TimeSpan processor) => verdict == Verdict.TimeLimit
        ? string.Create(CultureInfo.InvariantCulture, $"the limit is {_limit.TotalSeconds:0.0} s of processor time; stopped at {processor.TotalSeconds:0.0} s without an answer")
        : string.Create(CultureInfo.InvariantCulture, $"the limit is {_limit.TotalSeconds:0.0} s; stopped after {wall.TotalSeconds:0.0} s of waiting, with {processor.TotalSeconds:0.0} s of processor time used");
}
