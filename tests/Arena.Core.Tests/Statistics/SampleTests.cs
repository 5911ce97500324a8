using Arena.Core.Statistics;
using Xunit;

namespace Arena.Core.Tests.Statistics;

public sealed class SampleTests
{
    [Fact]
    public void The_median_of_an_odd_count_is_the_middle_value() => Assert.Equal(3, Sample.Median([9, 1, 3]));

    [Fact]
    public void The_median_of_an_even_count_is_the_mean_of_the_middle_two() => Assert.Equal(2.5, Sample.Median([4, 1, 3, 2]));

    [Fact]
    public void Quantiles_are_interpolated_between_neighbours()
    {
        double[] sorted = [10, 20, 30, 40];

        Assert.Equal((10.0, 17.5, 25.0, 40.0), (Sample.Quantile(sorted, 0), Sample.Quantile(sorted, 0.25), Sample.Quantile(sorted, 0.5), Sample.Quantile(sorted, 1)));
    }
}
