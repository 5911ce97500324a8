using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Engines;

/// <summary>Against numbers published in the test suites of py-fsrs, ts-fsrs and fsrs-rs (open-spaced-repetition), fuzz off.</summary>
public sealed class Fsrs6Tests
{
    private static readonly Fsrs6 Default = Fsrs6.Default;

    private static readonly Gen<Grade> Grades = Gen.Int[1, 4].Select(grade => (Grade)grade);

    [Fact]
    public void A_trace_of_six_reviews_ends_in_the_published_memory()
    {
        MemoryState memory = After([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21], Default);

        Assert.Equal(53.62691, memory.StabilityDays, 1e-4);
        Assert.Equal(6.3574867, memory.Difficulty, 1e-4);
    }

    [Fact]
    public void The_same_trace_without_the_short_term_weights() =>
        Assert.Equal(53.335106, After([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21], With((17, 0), (18, 0), (19, 0))).StabilityDays, 1e-4);

    [Theory]
    [InlineData(Grade.Again, 0.212, 6.4133)]
    [InlineData(Grade.Hard, 1.2931, 5.11217071)]
    [InlineData(Grade.Good, 2.3065, 2.11810397)]
    [InlineData(Grade.Easy, 8.2956, 1)]
    public void The_first_review_sets_stability_and_difficulty(Grade grade, double stability, double difficulty)
    {
        MemoryState memory = Default.First(grade);

        Assert.Equal(stability, memory.StabilityDays, 1e-8);
        Assert.Equal(difficulty, memory.Difficulty, 1e-8);
    }

    [Theory]
    [InlineData(Grade.Again, 8.34176237)]
    [InlineData(Grade.Hard, 6.66599536)]
    [InlineData(Grade.Good, 4.99022837)]
    [InlineData(Grade.Easy, 3.31446137)]
    public void Difficulty_moves_from_5(Grade grade, double expected) =>
        Assert.Equal(expected, Default.NextDifficulty(5, grade), 1e-7);

    [Theory]
    [InlineData(1, 0.9, Grade.Again, 25.60252118)]
    [InlineData(2, 0.8, Grade.Hard, 28.22657096)]
    [InlineData(3, 0.7, Grade.Good, 58.65599107)]
    [InlineData(4, 0.6, Grade.Easy, 127.2266925)]
    public void Stability_after_a_recall(double difficulty, double recall01, Grade grade, double expected) =>
        Assert.Equal(expected, Default.RecallStability(new(5, difficulty), recall01, grade), 1e-5);

    [Theory]
    [InlineData(1, 0.9, 1.05253961)]
    [InlineData(2, 0.8, 1.18943295)]
    [InlineData(3, 0.7, 1.36808387)]
    [InlineData(4, 0.6, 1.58498896)]
    public void Stability_after_a_lapse(double difficulty, double recall01, double expected) =>
        Assert.Equal(expected, Default.LapseStability(new(5, difficulty), recall01), 1e-6);

    [Theory]
    [InlineData(Grade.Again, 1.596818)]
    [InlineData(Grade.Hard, 5)]
    [InlineData(Grade.Good, 5)]
    [InlineData(Grade.Easy, 8.12960956)]
    public void Stability_after_a_review_on_the_same_day_falls_only_for_Again(Grade grade, double expected) =>
        Assert.Equal(expected, Default.SameDayStability(5, grade), 1e-6);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 0.9)]
    [InlineData(2, 1, 0.84588465)]
    [InlineData(3, 1, 0.8093881)]
    [InlineData(1, 2, 0.9403443)]
    [InlineData(2, 3, 0.9253786)]
    [InlineData(3, 4, 0.9185229)]
    [InlineData(4, 4, 0.9)]
    [InlineData(5, 2, 0.8261359)]
    public void Recall_decays(double elapsedDays, double stabilityDays, double expected) =>
        Assert.Equal(expected, Default.Recall(new(stabilityDays, 5), elapsedDays), 1e-7);

    [Theory]
    [InlineData(0.1, 3116769)]
    [InlineData(0.2, 34793)]
    [InlineData(0.3, 2508)]
    [InlineData(0.4, 387)]
    [InlineData(0.5, 90)]
    [InlineData(0.6, 27)]
    [InlineData(0.7, 9)]
    [InlineData(0.8, 3)]
    [InlineData(0.9, 1)]
    [InlineData(1.0, 0)]
    public void The_interval_for_a_wanted_recall(double retention01, double expected) =>
        Assert.Equal(expected, Math.Round(Default.Interval(new(1, 5), retention01)));

    [Fact]
    public void Recall_on_the_day_a_first_Easy_is_due() => Assert.Equal(0.9024733, Default.Recall(new(8.2956, 1), 8), 1e-7);

    [Theory]
    [InlineData(Grade.Again, 2.9691455, 8.000659)]
    [InlineData(Grade.Hard, 17.091452, 7.6913934)]
    [InlineData(Grade.Good, 31.722992, 7.382128)]
    [InlineData(Grade.Easy, 71.7502, 7.0728626)]
    public void The_published_memory_under_weights_of_one_user(Grade grade, double stability, double difficulty)
    {
        FsrsParameters user = FsrsParameters.Migrate(
        [
            0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254, 1.432437, 0.1544, 0.8692766,
            2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072, 0.18046261, 0.121442534,
        ]);

        MemoryState memory = After([1, 3, 3, 3, (int)grade], [0, 1, 3, 8, 21], new Fsrs6(user));

        // The published numbers were computed in single precision.
        Assert.Equal(stability, memory.StabilityDays, 1e-4 * stability);
        Assert.Equal(difficulty, memory.Difficulty, 1e-4);
    }

    [Fact]
    public void Ten_times_Easy_at_one_instant_leaves_difficulty_at_1()
    {
        MemoryState memory = After([.. Enumerable.Repeat(4, 10)], new int[10], Default);

        Assert.Equal(1, memory.Difficulty, 1e-9);
    }

    [Fact]
    public void A_thousand_times_Again_keeps_stability_above_its_floor()
    {
        MemoryState memory = After([.. Enumerable.Repeat(1, 1000)], [.. Enumerable.Range(0, 1000).Select(i => i % 2)], Default);

        Assert.InRange(memory.StabilityDays, Fsrs6.MinimumStabilityDays, 1);
        Assert.InRange(memory.Difficulty, 9, 10);
    }

    [Fact]
    public void Recall_is_90_percent_where_the_elapsed_time_equals_the_stability() => Gen.Double[0.001, 36_500].Sample(stability =>
        Math.Abs(Default.Recall(new(stability, 5), stability) - 0.9) < 1e-9);

    [Fact]
    public void The_interval_is_the_inverse_of_recall() => Gen.Select(Gen.Double[0.01, 1000], Gen.Double[0.7, 0.97]).Sample((stability, retention) =>
        Math.Abs(Default.Recall(new(stability, 5), Default.Interval(new(stability, 5), retention)) - retention) < 1e-9);

    [Fact]
    public void Memory_stays_in_its_bounds_whatever_happens() =>
        Gen.Select(Grades, Gen.Int[0, 20_000]).Array[1, 50].Sample(reviews =>
        {
            MemoryState memory = After([.. reviews.Select(review => (int)review.Item1)], [.. reviews.Select(review => review.Item2)], Default);
            return memory.StabilityDays is >= Fsrs6.MinimumStabilityDays and <= Fsrs6.MaximumStabilityDays && memory.Difficulty is >= 1 and <= 10;
        });

    [Fact]
    public void A_better_grade_never_means_a_shorter_stability_or_more_difficulty() =>
        Gen.Select(Gen.Double[0.1, 1000], Gen.Double[1, 10], Gen.Int[0, 1000]).Sample((stability, difficulty, days) =>
        {
            MemoryState[] after = [.. Enum.GetValues<Grade>().Select(grade => Default.Next(new(stability, difficulty), grade, days))];
            return after.Zip(after[1..]).All(pair =>
                pair.First.StabilityDays <= pair.Second.StabilityDays && pair.First.Difficulty >= pair.Second.Difficulty);
        });

    [Fact]
    public void Four_states_at_once_are_the_four_states_one_by_one() =>
        Gen.Select(Gen.Double[0.001, 3000], Gen.Double[1, 10], Gen.Double[0, 500]).Sample((stability, difficulty, days) =>
        {
            var before = new MemoryState(stability, difficulty);
            NextStates next = Default.NextStates(before, days);
            return Enum.GetValues<Grade>().All(grade => next[grade] == Default.Next(before, grade, days));
        });

    [Fact]
    public void Recall_never_rises_with_time() =>
        Gen.Select(Gen.Double[0.001, 36_500], Gen.Double[0, 4000], Gen.Double[0, 4000]).Sample((stability, one, other) =>
            Default.Recall(new(stability, 5), Math.Min(one, other)) >= Default.Recall(new(stability, 5), Math.Max(one, other)));

    [Fact]
    public void The_interval_never_grows_with_the_wanted_recall() =>
        Gen.Select(Gen.Double[0.001, 36_500], Gen.Double[0.05, 1], Gen.Double[0.05, 1]).Sample((stability, one, other) =>
            Default.Interval(new(stability, 5), Math.Min(one, other)) >= Default.Interval(new(stability, 5), Math.Max(one, other)));

    [Theory]
    [InlineData(2.5, 10, 0.9, 10, 6.9140563)]
    [InlineData(2.5, 10, 0.8, 3.01572, 9.393428)]
    [InlineData(2.5, 10, 0.95, 24.841097, 1.2974405)]
    [InlineData(1.3, 20, 0.9, 20, 10)]
    public void A_card_of_SM_2_becomes_the_published_memory(double ease, double days, double retention01, double stability, double difficulty)
    {
        MemoryState memory = Default.FromSm2(new(ease, days, retention01));

        // The published numbers were computed in single precision.
        Assert.Equal(stability, memory.StabilityDays, 1e-5 * stability);
        Assert.Equal(difficulty, memory.Difficulty, 1e-4);
    }

    private static MemoryState After(int[] grades, int[] gaps, Fsrs6 engine) => grades.Zip(gaps).Skip(1).Aggregate(
        engine.First((Grade)grades[0]),
        (memory, review) => engine.Next(memory, (Grade)review.First, review.Second));

    private static Fsrs6 With(params (int Index, double Weight)[] changes)
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        foreach ((int index, double weight) in changes)
        {
            weights[index] = weight;
        }

        return new(new FsrsParameters(weights));
    }
}
