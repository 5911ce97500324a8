using Arena.Core.Statistics;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Statistics;

public sealed class HodgesLehmannTests
{
    // Hamilton depression scale factor IV, nine patients: Hollander, Wolfe and Chicken, table 3.1. The book, and R's
    // wilcox.test(conf.int = TRUE), give the estimate -0.46 and for 96.1 % coverage the interval (-0.786, -0.010)
    // of after minus before.
    private static readonly double[] Depression = [-0.952, 0.147, -1.022, -0.430, -0.620, -0.590, -0.490, 0.080, -0.010];

    [Fact]
    public void The_centre_of_a_published_example_is_the_published_one() =>
        Assert.Equal(-0.46, HodgesLehmann.Center(Depression), 9);

    [Fact]
    public void The_interval_of_a_published_example_is_the_published_one()
    {
        // Walsh average 6 of 45: P(T <= 5) = 10 / 512 for n = 9.
        Estimate estimate = HodgesLehmann.Interval(Depression, 0.95);

        Assert.Equal(-0.786, estimate.Low, 9);
        Assert.Equal(-0.010, estimate.High, 9);
        Assert.Equal(1 - (2 * 10 / 512.0), estimate.Coverage01, 9);
    }

    [Fact]
    public void Five_values_cannot_cover_95_percent_and_six_can()
    {
        Assert.Equal(0.9375, HodgesLehmann.Interval([1, 2, 3, 4, 5], 0.95).Coverage01, 9);
        Assert.Equal(0.96875, HodgesLehmann.Interval([1, 2, 3, 4, 5, 6], 0.95).Coverage01, 9);
    }

    [Fact]
    public void Six_values_span_their_interval_from_end_to_end()
    {
        Estimate estimate = HodgesLehmann.Interval([3, 1, 6, 2, 5, 4], 0.95);

        Assert.Equal((1.0, 6.0, 3.5), (estimate.Low, estimate.High, estimate.Center));
    }

    [Fact]
    public void One_value_is_its_own_centre() =>
        Assert.Equal(new Estimate(7, 7, 7, 0), HodgesLehmann.Interval([7], 0.95));

    [Fact]
    public void Nothing_has_no_centre() => Assert.Throws<ArgumentException>(() => HodgesLehmann.Center([]));

    [Fact]
    public void Moving_every_value_moves_centre_and_interval_alike() =>
        Gen.Select(Gen.Double[-5, 5].Array[1, 12], Gen.Double[-100, 100]).Sample((values, shift) =>
        {
            Estimate before = HodgesLehmann.Interval(values, 0.95);
            Estimate after = HodgesLehmann.Interval([.. values.Select(value => value + shift)], 0.95);

            Assert.Equal(before.Center + shift, after.Center, 9);
            Assert.Equal(before.Low + shift, after.Low, 9);
            Assert.Equal(before.High + shift, after.High, 9);
        });

    [Fact]
    public void One_wild_value_of_seven_does_not_carry_the_centre_away() =>
        Assert.InRange(HodgesLehmann.Center([1.00, 1.01, 0.99, 1.02, 0.98, 1.00, 50]), 0.98, 1.02);
}
