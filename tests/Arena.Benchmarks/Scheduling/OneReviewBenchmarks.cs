using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using BenchmarkDotNet.Attributes;

namespace Arena.Benchmarks.Scheduling;

/// <summary>What one question costs: the four states behind the four buttons.</summary>
[InProcess, MemoryDiagnoser]
public class OneReviewBenchmarks
{
    private const double ElapsedDays = 21;

    private readonly Fsrs6 _fsrs6 = Fsrs6.Default;
    private readonly Fsrs7 _fsrs7 = Fsrs7.Default;
    private readonly MemoryState _one = new(20, 5.5);
    private readonly MemoryState _two = new(20, 5.5, 12);

    [Benchmark(Baseline = true)]
    public NextStates Four_next_states() => _fsrs6.NextStates(_one, ElapsedDays);

    [Benchmark]
    public double Four_next_states_with_their_intervals()
    {
        NextStates next = _fsrs6.NextStates(_one, ElapsedDays);
        return _fsrs6.Interval(next.Again, 0.9) + _fsrs6.Interval(next.Hard, 0.9) + _fsrs6.Interval(next.Good, 0.9) + _fsrs6.Interval(next.Easy, 0.9);
    }

    [Benchmark]
    public double Recall() => _fsrs6.Recall(_one, ElapsedDays);

    [Benchmark]
    public NextStates Four_next_states_of_FSRS_7() => _fsrs7.NextStates(_two, ElapsedDays);
}
