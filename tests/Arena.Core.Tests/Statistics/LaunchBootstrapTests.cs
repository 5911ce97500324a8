using Arena.Core.Statistics;
using Xunit;

namespace Arena.Core.Tests.Statistics;

public sealed class LaunchBootstrapTests
{
    private static readonly double Ln2 = Math.Log(2);

    [Fact]
    public void Twice_as_fast_on_one_shape_and_half_as_fast_on_another_is_a_tie()
    {
        Estimate estimate = LaunchBootstrap.GeometricMean([[Ln2, Ln2, Ln2], [-Ln2, -Ln2, -Ln2]], 0.95, new Seed(1));

        Assert.Equal(1, estimate.Center, 12);
        Assert.Equal(1, estimate.Low, 12);
        Assert.Equal(1, estimate.High, 12);
    }

    [Fact]
    public void Launches_that_differ_give_an_interval_around_the_centre_and_within_their_range()
    {
        Estimate estimate = LaunchBootstrap.GeometricMean([[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]], 0.95, new Seed(2));

        Assert.Equal(Math.Exp(0.35), estimate.Center, 12);
        Assert.InRange(estimate.Low, Math.Exp(0.1), Math.Exp(0.349));
        Assert.InRange(estimate.High, Math.Exp(0.351), Math.Exp(0.6));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval()
    {
        double[][] launches = [[0.1, 0.5, -0.2, 0.3, 0.4, 0.0]];

        Assert.Equal(
            LaunchBootstrap.GeometricMean(launches, 0.95, new Seed(3)),
            LaunchBootstrap.GeometricMean(launches, 0.95, new Seed(3)));
    }

    [Fact]
    public void Shapes_with_different_numbers_of_launches_are_refused() =>
        Assert.Throws<ArgumentException>(() => LaunchBootstrap.GeometricMean([[1, 2], [1]], 0.95, new Seed(1)));
}
