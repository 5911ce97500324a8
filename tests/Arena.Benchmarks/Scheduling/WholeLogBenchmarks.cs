using Arena.Core;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using BenchmarkDotNet.Attributes;

namespace Arena.Benchmarks.Scheduling;

/// <summary>Memory states of 10,000 cards after 200 reviews each, from a seeded log: one review in ten a lapse, one in ten on the same day.</summary>
[InProcess, MemoryDiagnoser]
public class WholeLogBenchmarks
{
    private const int Cards = 10_000;
    private const int Reviews = 200;

    /// <summary>Cards whose states stay in the nearest cache while all their reviews pass.</summary>
    private const int Block = 400;

    private readonly byte[] _grades = new byte[Cards * Reviews];
    private readonly float[] _days = new float[Cards * Reviews];
    private readonly float[] _stabilities = new float[Cards];
    private readonly float[] _difficulties = new float[Cards];
    private readonly Fsrs6 _engine = Fsrs6.Default;

    /// <summary>Makes the log; review r of card c stands at r * cards + c.</summary>
    [GlobalSetup]
    public void MakeLog()
    {
        var random = new SeededRandom(new Seed(7));
        for (int i = 0; i < _grades.Length; i++)
        {
            _grades[i] = random.Next(1, 10) switch
            {
                1 => 1,
                2 => 2,
                10 => 4,
                _ => 3,
            };
            _days[i] = random.Next(1, 10) == 1 ? 0 : random.Next(1, 60);
        }
    }

    [Benchmark(Baseline = true)]
    public double One_card_after_another()
    {
        double sum = 0;
        for (int card = 0; card < Cards; card++)
        {
            MemoryState memory = _engine.First((Grade)_grades[card]);
            for (int i = card + Cards; i < _grades.Length; i += Cards)
            {
                memory = _engine.Next(memory, (Grade)_grades[i], _days[i]);
            }

            sum += memory.StabilityDays;
        }

        return sum;
    }

    [Benchmark]
    public double Sixteen_at_a_time_on_one_thread()
    {
        for (int block = 0; block < Cards; block += Block)
        {
            Advance(block);
        }

        return _stabilities[^1];
    }

    [Benchmark]
    public double Sixteen_at_a_time_on_all_threads()
    {
        Parallel.For(0, Cards / Block, block => Advance(block * Block));
        return _stabilities[^1];
    }

    private void Advance(int first)
    {
        Span<float> stabilities = _stabilities.AsSpan(first, Block);
        Span<float> difficulties = _difficulties.AsSpan(first, Block);
        stabilities.Clear();
        for (int i = first; i < _grades.Length; i += Cards)
        {
            Fsrs6Batch.Advance(_engine, stabilities, difficulties, _grades.AsSpan(i, Block), _days.AsSpan(i, Block));
        }
    }
}
