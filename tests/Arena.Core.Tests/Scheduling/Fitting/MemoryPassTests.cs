using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class MemoryPassTests
{
    // Four sequences of six reviews and the review that is predicted: open-spaced-repetition/fsrs-rs, src/training.rs, test_loss_and_grad.
    private static readonly (int[] Gaps, int[] Grades, int Last, bool Recalled)[] Upstream =
    [
        ([0, 0, 0, 0, 1, 3], [1, 3, 1, 4, 3, 2], 4, true),
        ([0, 0, 0, 1, 3, 6], [2, 4, 4, 3, 1, 3], 11, true),
        ([0, 0, 0, 1, 3, 6], [3, 2, 4, 3, 3, 3], 12, true),
        ([0, 0, 1, 3, 5, 12], [4, 4, 3, 3, 3, 4], 23, false),
    ];

    [Fact]
    public void The_loss_of_the_upstream_batch_and_its_gradient_are_those_of_fsrs_rs()
    {
        (ReviewLog log, Stretch[] batch, double[] importance) = UpstreamBatch();
        double[] w = WeightSet.Defaults();
        double[] gradient = new double[21];

        double loss = new MemoryPass(log).LossAndGradient(new MemoryTerms(w), batch, importance, gradient);

        Assert.Equal(4.0466027, loss, 5e-6);
        AssertNear(
            [
                -0.095688485, -0.0051607806, -0.0012249565, 0.007462064, 0.03650761, -0.082112335, 0.0593964, -2.1474836, 0.57626534,
                -2.8751316, 0.7154875, -0.028993709, 0.0099172965, -0.2189217, -0.0017800558, -0.089381434, 0.299141, 0.068104014,
                -0.011605468, -0.25398168, 0.27700496,
            ],
            gradient, 2e-5);
    }

    [Fact]
    public void Two_steps_of_Adam_on_the_upstream_batch_go_where_fsrs_rs_goes()
    {
        (ReviewLog log, Stretch[] batch, double[] importance) = UpstreamBatch();
        double[] w = WeightSet.Defaults();
        var adam = new Adam(21);

        Step();

        AssertNear(
            [
                0.252, 1.3331, 2.3464994, 8.2556, 6.3733, 0.87340003, 2.9794, 0.040999997, 1.8322, 0.20660001, 0.756, 1.5235, 0.021400042,
                0.3029, 1.6882998, 0.64140004, 1.8329, 0.5025, 0.13119997, 0.1058, 0.1142,
            ],
            w, 1e-5);
        Assert.Equal(0.67711145, WeightSet.Penalty(w, WeightSet.Defaults(), 2.0 * 512 / 1000), 1e-5);
        Assert.Equal(3.767796, Step(), 1e-5);
        AssertNear(
            [
                0.2882918, 1.3726242, 2.3861322, 8.215636, 6.339965, 0.9130969, 2.940639, 0.07696985, 1.7921946, 0.2464217, 0.71595186,
                1.5631561, 0.001, 0.34230903, 1.7282416, 0.68038, 1.7929853, 0.46258268, 0.14039303, 0.14509967, 0.1,
            ],
            w, 2e-4);

        double Step()
        {
            double[] gradient = new double[21];
            double loss = new MemoryPass(log).LossAndGradient(new MemoryTerms(w), batch, importance, gradient);
            adam.Step(w, gradient, 0.04);
            WeightSet.Clip(w);
            return loss;
        }
    }

    [Fact]
    public void The_gradient_of_the_penalty_is_that_of_fsrs_rs()
    {
        double[] w =
        [
            0.252, 1.3331, 2.3464994, 8.2556, 6.3733, 0.87340003, 2.9794, 0.040999997, 1.8322, 0.20660001, 0.756, 1.5235, 0.021400042,
            0.3029, 1.6882998, 0.64140004, 1.8329, 0.5025, 0.13119997, 0.1058, 0.1142,
        ];
        double[] gradient = new double[21];

        WeightSet.AddPenaltyGradient(w, WeightSet.Defaults(), 2.0 * 512 / 1000, gradient);

        AssertNear(
            [
                0.0019813816, 0.00087788026, 0.00026506148, -0.000105618295, -0.25213888, 1.0448985, -0.22755535, 5.688889, -0.5385926,
                2.5283954, -0.75225013, 0.9102214, -10.113569, 3.1999993, 0.2521374, 1.3107208, -0.07721739, -0.85244584, 0.79999936,
                4.1795917, -1.1237311,
            ],
            gradient, 2e-4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_gradient_agrees_with_central_differences_away_from_clamps(bool byCard)
    {
        int compared = 0;
        for (int seed = 1; seed <= 12; seed++)
        {
            ReviewLog log = SomeLog.Drawn(seed, 15, 9, FsrsParameters.Default);
            Stretch[] stretches = byCard ? Batches.WholeCards(log) : [.. Batches.ByItem(log, log.Items).SelectMany(batch => batch)];
            double[] importance = FitRecipe.Recency(log.Reviews);
            double[] w = Jitter(seed);
            double[] gradient = new double[21];
            var pass = new MemoryPass(log);
            double here = pass.LossAndGradient(new MemoryTerms(w), stretches, importance, gradient);
            Assert.Equal(here, pass.Loss(new MemoryTerms(w), stretches, importance), 9);

            for (int i = 0; i < 21; i++)
            {
                const double Step = 1e-5;
                double above = LossWith(i, Step), below = LossWith(i, -Step);
                bool isSmooth = Math.Abs(above + below - (2 * here)) < 1e-6 * Math.Max(1, Math.Abs(gradient[i]));
                if (isSmooth)
                {
                    Assert.Equal((above - below) / (2 * Step), gradient[i], 1e-6 * Math.Max(1, Math.Abs(gradient[i])));
                    compared++;
                }
            }

            double LossWith(int i, double change)
            {
                double[] moved = [.. w];
                moved[i] += change;
                return pass.Loss(new MemoryTerms(moved), stretches, importance);
            }
        }

        Assert.InRange(compared, 240, 252);
    }

    [Fact]
    public void Predictions_are_those_of_the_engine_that_schedules()
    {
        ReviewLog log = SomeLog.Drawn(3, 40, 12, FsrsParameters.Default);
        double[] w = Jitter(1);
        var model = new Fsrs6(new FsrsParameters(w));

        double[] recall01 = Evaluator.Predict(log, new FsrsParameters(w));

        for (int card = 0; card < log.Cards; card++)
        {
            int first = log.FirstOfCard[card];
            MemoryState memory = model.First((Grade)log.Grades[first]);
            for (int review = first + 1; review < log.FirstOfCard[card + 1]; review++)
            {
                double gap = log.GapDays[review];
                Assert.Equal(gap > 0 ? model.Recall(memory, gap) : 0, recall01[review], 1e-9);
                memory = model.Next(memory, (Grade)log.Grades[review], gap);
            }
        }
    }

    private static double[] Jitter(int seed)
    {
        var random = new SeededRandom(new Seed((ulong)seed).Derive("weights"));
        double[] w = WeightSet.Defaults();
        w[7] = 0.05;
        return [.. w.Select(weight => weight * (0.8 + (0.4 * random.NextDouble())))];
    }

    private static (ReviewLog Log, Stretch[] Batch, double[] Importance) UpstreamBatch()
    {
        List<LoggedReview> reviews = [];
        for (int card = 0; card < Upstream.Length; card++)
        {
            int day = 0;
            var (gaps, grades, last, recalled) = Upstream[card];
            (int, int)[] own = [.. gaps.Append(last).Zip(grades.Append(recalled ? 3 : 1), (gap, grade) => (day += gap, grade))];
            reviews.AddRange(SomeLog.Card($"c{card}", own));
        }

        ReviewLog log = ReviewLog.Of(reviews);
        Stretch[] batch = [.. Enumerable.Range(0, 4).Select(card => new Stretch(log.FirstOfCard[card], 7, 6))];
        return (log, batch, [.. Enumerable.Repeat(1.0, log.Reviews)]);
    }

    private static void AssertNear(double[] expected, double[] actual, double tolerance)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance, $"w{i}: expected {expected[i]}, got {actual[i]}");
        }
    }
}
