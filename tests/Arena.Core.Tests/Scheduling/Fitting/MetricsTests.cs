using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class MetricsTests
{
    [Fact]
    public void The_log_loss_weighs_every_review()
    {
        Assert.Equal(-Math.Log(0.8), Metrics.LogLoss([0.8, 0.2], [true, false]), 12);
        Assert.Equal(-((3 * Math.Log(0.8)) + Math.Log(0.5)) / 4, Metrics.LogLoss([0.8, 0.5], [true, false], [3, 1]), 12);
        Assert.Equal(-Math.Log(1e-7), Metrics.LogLoss([1], [false]), 6);
    }

    [Fact]
    public void The_AUC_is_the_share_of_pairs_in_the_right_order_with_half_for_ties()
    {
        Assert.Equal(1, Metrics.Auc([0.9, 0.1], [true, false]));
        Assert.Equal(0, Metrics.Auc([0.1, 0.9], [true, false]));
        Assert.Equal(0.5, Metrics.Auc([0.7, 0.7, 0.7], [true, false, true]));
        Assert.Equal(0.5, Metrics.Auc([0.1, 0.9], [true, true]));
        Assert.Equal((1 + 0.5 + 1 + 1) / 4.0, Metrics.Auc([0.9, 0.5, 0.5, 0.2], [true, true, false, false]), 12);
    }

    [Fact]
    public void Bins_compare_the_mean_prediction_with_the_mean_outcome()
    {
        Assert.Equal(0, Metrics.RmseBins([1, 1], [0.2, 0.8], [false, true]), 12);
        Assert.Equal(Math.Sqrt(((2 * 0.01) + (1 * 0.04)) / 3), Metrics.RmseBins([1, 1, 2], [0.6, 0.6, 0.8], [false, true, true]), 12);
    }

    [Theory]
    [InlineData(1, 2, 0, 248, 4, 0)]
    [InlineData(3, 3, 1, 248, 4, 2)]
    [InlineData(4, 4, 2, 898, 7, 3)]
    [InlineData(14, 7, 3, 3250, 13, 5)]
    public void Reviews_are_binned_by_gap_number_and_lapses(double gapDays, int number, int lapses, long gap, long length, long lapse)
    {
        long bin = Metrics.BinOf(gapDays, number, lapses);

        Assert.Equal([gap, length, lapse], [bin >> 32, (bin >> 16) & 0xffff, bin & 0xffff]);
    }

    [Fact]
    public void The_rate_falls_along_half_a_cosine()
    {
        double[] expected = [0.04, 0.03618, 0.02618, 0.01382, 0.00382, 0];
        Assert.All(expected.Select((rate, step) => (rate, step)), pair => Assert.Equal(pair.rate, Adam.CosineRate(0.04, pair.step, 5), 1e-5));
    }

    [Fact]
    public void The_moving_average_follows_the_outcomes()
    {
        double first = 1 / (1 + Math.Exp(-1.2));
        double second = 1 / (1 + Math.Exp(-(1.2 - (0.3 * first))));

        Assert.Equal([first, second], Averages.Moving([false, true]));
        Assert.Equal([0.5, 1, 0.5, 2 / 3.0], Averages.Running([true, false, true, true]));
    }

    [Fact]
    public void The_hybrid_lies_between_its_parts()
    {
        Assert.Equal(0.7, Averages.Hybrid(0.7, 0.7), 12);
        Assert.InRange(Averages.Hybrid(0.9, 0.5), 0.5, 0.9);
    }
}
