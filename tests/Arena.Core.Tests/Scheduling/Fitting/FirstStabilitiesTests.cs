using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class FirstStabilitiesTests
{
    // Values from open-spaced-repetition/fsrs-rs, src/parameter_initialization.rs.
    [Fact]
    public void The_search_finds_the_stability_that_fsrs_rs_finds()
    {
        FirstIntervals.Group[] groups = [new(1, 435, 377), new(2, 97, 88), new(3, 63, 46), new(4, 38, 29), new(5, 28, 19)];

        Assert.Equal(0.7355089, FirstStabilities.Search(groups, 0.94302857, FsrsParameters.Default[0]), 1e-6);
    }

    [Fact]
    public void Missing_stabilities_are_filled_in_as_fsrs_rs_does()
    {
        AssertNear([0.4, 1.1227008, 2.3, 10.9], FirstStabilities.SmoothAndFill([0.4, null, 2.3, 10.9], [1, 0, 1, 1]));
        AssertNear([0.05738148, 0.35, 0.6242943, 2.2453482], FirstStabilities.SmoothAndFill([null, 0.35, null, null], [0, 1, 0, 0]));
        Assert.Null(FirstStabilities.SmoothAndFill([null, null, null, null], [0, 0, 0, 0]));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    [InlineData(3, 4)]
    public void Two_known_stabilities_give_four_in_order(int one, int other)
    {
        double?[] found = [null, null, null, null];
        found[one - 1] = 1;
        found[other - 1] = 3;

        double[]? filled = FirstStabilities.SmoothAndFill(found, [5, 5, 5, 5]);

        Assert.NotNull(filled);
        Assert.Equal(filled.Order(), filled);
        Assert.Equal([1, 3], [filled[one - 1], filled[other - 1]]);
    }

    [Fact]
    public void Of_two_in_the_wrong_order_the_better_founded_wins()
    {
        AssertNear([2, 2, 3, 4], FirstStabilities.SmoothAndFill([2, 1, 3, 4], [9, 1, 1, 1]));
        AssertNear([1, 1, 3, 4], FirstStabilities.SmoothAndFill([2, 1, 3, 4], [1, 9, 1, 1]));
    }

    private static void AssertNear(double[] expected, double[]? actual)
    {
        Assert.NotNull(actual);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 2e-6));
    }
}
