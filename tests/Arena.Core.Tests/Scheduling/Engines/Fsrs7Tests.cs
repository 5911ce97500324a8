using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Engines;

/// <summary>Against numbers of an independent transcription of the published model, in double precision.</summary>
public sealed class Fsrs7Tests
{
    private static readonly Fsrs7 Default = Fsrs7.Default;

    private static readonly MemoryState Known = new(10, 5, 8);

    private static readonly Gen<MemoryState> Memories = Gen.Select(Gen.Double[-4, 8], Gen.Double[-4, 8], Gen.Double[1, 10]).Select(
        (slow, fast, difficulty) => new MemoryState(Math.Exp(slow), difficulty, Math.Exp(fast)));

    private static readonly Gen<double> Days = Gen.Double[-10, 8].Select(Math.Exp);

    [Theory]
    [InlineData(0.5, 0.96410647, 0.37535403, 0.99614034)]
    [InlineData(20, 0.87981601, 0.20941961, 0.91628897)]
    public void Recall_is_a_mixture_of_two_traces(double days, double recall01, double fast01, double slow01)
    {
        var curve = new Fsrs7Curve(Fsrs7Parameters.Default, 10, 8, 5);

        Assert.Equal(recall01, Default.Recall(Known, days), 1e-8);
        Assert.Equal(fast01, curve.Fast(days), 1e-8);
        Assert.Equal(slow01, curve.Slow(days), 1e-8);
    }

    [Theory]
    [InlineData(0.5, Grade.Again, 2.324754, 0.3221052, 9.260622, 0.00753855, 1.30832)]
    [InlineData(0.5, Grade.Hard, 13.15481, 70.47951, 6.976685, 11.1759, 73.1267)]
    [InlineData(0.5, Grade.Good, 14.93093, 109.3948, 4.9523, 24.831, 154.275)]
    [InlineData(0.5, Grade.Easy, 14.93093, 118.2061, 2.927915, 44.3054, 268.837)]
    [InlineData(20, Grade.Again, 2.489987, 0.4387942, 8.91935, 0.0180544, 1.87723)]
    [InlineData(20, Grade.Hard, 21.20895, 132.1987, 6.976685, 21.6364, 134.637)]
    [InlineData(20, Grade.Good, 27.51946, 209.5558, 4.9523, 53.46, 320.035)]
    [InlineData(20, Grade.Easy, 27.51946, 227.071, 2.927915, 92.3254, 544.661)]
    public void A_review_changes_both_traces(double days, Grade grade, double slow, double fast, double difficulty, double to90, double to80)
    {
        MemoryState memory = Default.Next(Known, grade, days);

        Assert.Equal(slow, memory.StabilityDays, 1e-6 * slow);
        Assert.Equal(fast, memory.FastStabilityDays ?? 0, 1e-6 * fast);
        Assert.Equal(difficulty, memory.Difficulty, 1e-6 * difficulty);
        Assert.Equal(0.9, Default.Recall(memory, to90), 1e-6);
        Assert.Equal(0.8, Default.Recall(memory, to80), 1e-6);
        Assert.Equal(to90, Default.Interval(memory, 0.9), 1e-5 * to90);
        Assert.Equal(to80, Default.Interval(memory, 0.8), 1e-5 * to80);
    }

    [Theory]
    [InlineData(10, 0.9, 8.50725)]
    [InlineData(10, 0.8, 2.3433)]
    [InlineData(10, 0.95, 23.9003)]
    [InlineData(20, 0.9, 13.707)]
    [InlineData(100, 0.9, 48.9911)]
    public void A_card_of_SM_2_gets_the_slow_stability_that_has_its_recall(double days, double retention01, double slow)
    {
        MemoryState memory = Default.FromSm2(new(2.5, days, retention01));

        Assert.Equal(slow, memory.StabilityDays, 1e-5 * slow);
        Assert.Equal(0.8 * memory.StabilityDays, memory.FastStabilityDays ?? 0, 1e-9);
        Assert.Equal(5, memory.Difficulty);
        Assert.Equal(retention01, Default.Recall(memory, days), 1e-9);
    }

    [Theory]
    [InlineData(1e-9, 0.5, 0.0001)]
    [InlineData(3_000_000, 0.9, 36_500)]
    public void A_card_of_SM_2_that_no_stability_fits_gets_the_nearest_end(double days, double retention01, double end) =>
        Assert.Equal(end, Default.FromSm2(new(2.5, days, retention01)).StabilityDays, 1e-9 * end);

    [Theory]
    [InlineData(Grade.Again, 0.1104)]
    [InlineData(Grade.Hard, 2.2395)]
    [InlineData(Grade.Good, 3.9221)]
    [InlineData(Grade.Easy, 11.7841)]
    public void The_first_review_sets_both_traces(Grade grade, double slow)
    {
        MemoryState memory = Default.First(grade);

        Assert.Equal(slow, memory.StabilityDays);
        Assert.Equal(0.8 * slow, memory.FastStabilityDays);
    }

    // 3.3 seconds, 14 hours, 4.8 days, 54 days.
    [Theory]
    [InlineData(Grade.Again, 3.3 / 86_400, 0.05 / 86_400)]
    [InlineData(Grade.Hard, 14.0 / 24, 0.5 / 24)]
    [InlineData(Grade.Good, 4.8, 0.05)]
    [InlineData(Grade.Easy, 54, 0.5)]
    public void The_first_intervals_are_the_published_ones(Grade grade, double days, double tolerance) =>
        Assert.Equal(days, Default.Interval(Default.First(grade), 0.9), tolerance);

    [Fact]
    public void A_chain_of_Good_each_when_due_grows_as_published()
    {
        MemoryState memory = Default.First(Grade.Good);
        var intervals = new List<double> { Default.Interval(memory, 0.9) };
        for (int review = 0; review < 5; review++)
        {
            memory = Default.Next(memory, Grade.Good, intervals[^1]);
            intervals.Add(Default.Interval(memory, 0.9));
        }

        Assert.Equal([5, 26, 92, 293, 885, 2609], intervals.Select(days => Math.Round(days)));
    }

    [Fact]
    public void Recall_at_once_is_all_but_certain() => Memories.Sample(memory => Math.Abs(Default.Recall(memory, 0) - 0.99999) < 1e-12);

    [Fact]
    public void Recall_never_rises_with_time() => Gen.Select(Memories, Days, Days).Sample((memory, one, other) =>
        Default.Recall(memory, Math.Min(one, other)) >= Default.Recall(memory, Math.Max(one, other)));

    [Fact]
    public void The_interval_never_grows_with_the_wanted_recall() =>
        Gen.Select(Memories, Gen.Double[0.7, 0.99], Gen.Double[0.7, 0.99]).Sample((memory, one, other) =>
            Default.Interval(memory, Math.Min(one, other)) >= Default.Interval(memory, Math.Max(one, other)) * (1 - 1e-2));

    [Fact]
    public void Recall_at_the_interval_is_the_wanted_one_unless_the_interval_is_the_longest() =>
        Gen.Select(Memories, Gen.Double[0.7, 0.97]).Sample((memory, retention) =>
        {
            double days = Default.Interval(memory, retention);
            return days >= Fsrs7.MaximumStabilityDays || Math.Abs(Default.Recall(memory, days) - retention) <= 1e-3;
        });

    [Fact]
    public void A_recall_of_all_but_certainty_leaves_no_time() => Assert.Equal(0, Default.Interval(Known, 1));

    [Fact]
    public void A_better_grade_never_brings_a_card_back_sooner() => Gen.Select(Memories, Days).Sample((memory, days) =>
    {
        NextStates next = Default.NextStates(memory, days);
        double[] intervals = [.. Enum.GetValues<Grade>().Select(grade => Default.Interval(next[grade], 0.9))];
        return intervals.Zip(intervals[1..]).All(pair => pair.First <= pair.Second * (1 + 1e-2));
    });

    [Fact]
    public void Memory_stays_in_its_bounds_whatever_happens() =>
        Gen.Select(Gen.Int[1, 4], Days).Array[1, 50].Sample(reviews =>
        {
            MemoryState memory = reviews.Skip(1).Aggregate(
                Default.First((Grade)reviews[0].Item1), (state, review) => Default.Next(state, (Grade)review.Item1, review.Item2));
            return IsInside(memory.StabilityDays) && IsInside(memory.FastStabilityDays ?? 0) && memory.Difficulty is >= 1 and <= 10;
        });

    [Fact]
    public void Four_states_at_once_are_the_four_states_one_by_one() => Gen.Select(Memories, Days).Sample((memory, days) =>
        Enum.GetValues<Grade>().All(grade => Default.NextStates(memory, days)[grade] == Default.Next(memory, grade, days)));

    [Fact]
    public void A_memory_of_another_engine_is_refused() =>
        Assert.Throws<ArgumentException>(() => Default.Recall(new MemoryState(10, 5), 1));

    private static bool IsInside(double days) => days is >= Fsrs7.MinimumStabilityDays and <= Fsrs7.MaximumStabilityDays;
}
