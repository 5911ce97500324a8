using Arena.Core.Scheduling;
using Xunit;

namespace Arena.Core.Tests.Scheduling;

public sealed class FsrsParametersTests
{
    private static double[] Weights => [.. Enumerable.Range(0, 21).Select(i => FsrsParameters.Default[i])];

    [Fact]
    public void The_defaults_are_the_published_ones() => Assert.Equal(
        [
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
        ],
        Weights);

    [Theory]
    [InlineData(17)]
    [InlineData(19)]
    [InlineData(22)]
    public void Another_number_of_weights_is_refused(int count) =>
        Assert.Contains($"not {count}", Assert.Throws<ArgumentException>(() => new FsrsParameters(new double[count])).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_weight_outside_its_bounds_is_named_with_its_value()
    {
        double[] weights = Weights;
        weights[0] = 0;
        weights[20] = 0.9;
        weights[7] = double.NaN;

        string message = Assert.Throws<ArgumentException>(() => new FsrsParameters(weights)).Message;

        Assert.Contains("w0 = 0 (allowed 0.001 to 100)", message, StringComparison.Ordinal);
        Assert.Contains("w7 = NaN", message, StringComparison.Ordinal);
        Assert.Contains("w20 = 0.9 (allowed 0.1 to 0.8)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_of_FSRS_5_get_no_saturation_on_the_same_day_and_the_old_decay()
    {
        double[] old = [.. Weights.Take(19)];

        Assert.Equal([.. old, 0, 0.5], FsrsParameters.Migrate(old).Weights);
    }

    [Fact]
    public void Weights_of_FSRS_4_are_brought_to_the_same_meaning()
    {
        double[] old = [0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61];

        IReadOnlyList<double> weights = FsrsParameters.Migrate(old).Weights;

        Assert.Equal((2 * 0.94) + 4.93, weights[4], 1e-12);
        Assert.Equal(Math.Log(3.82) / 3, weights[5], 1e-12);
        Assert.Equal(1.36, weights[6], 1e-12);
        Assert.Equal(old[7..], weights.Skip(7).Take(10));
        Assert.Equal([0, 0, 0, 0.5], weights.Skip(17));
    }

    [Fact]
    public void A_weight_that_is_bad_after_the_migration_is_named_with_what_was_given()
    {
        double[] old = [0, 0.6, 2.4, 5.8, 9, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61];

        string message = Assert.Throws<ArgumentException>(() => FsrsParameters.Migrate(old)).Message;

        Assert.Contains("w0 = 0 (allowed 0.001 to 100)", message, StringComparison.Ordinal);
        Assert.Contains("w4 = 10.879999999999999 (from 9; allowed 1 to 10)", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    [InlineData(35)]
    public void No_other_number_of_weights_is_migrated(int count) => Assert.Contains(
        $"not {count}", Assert.Throws<ArgumentException>(() => FsrsParameters.Migrate(new double[count])).Message, StringComparison.Ordinal);

    [Fact]
    public void Parameters_with_the_same_weights_are_equal()
    {
        double[] other = Weights;
        other[3] = 9;

        Assert.Equal(FsrsParameters.Default, new FsrsParameters(Weights));
        Assert.Equal(FsrsParameters.Default.GetHashCode(), new FsrsParameters(Weights).GetHashCode());
        Assert.NotEqual(FsrsParameters.Default, new FsrsParameters(other));
    }

    [Fact]
    public void The_weights_are_copied()
    {
        double[] weights = Weights;
        var parameters = new FsrsParameters(weights);

        weights[0] = 50;

        Assert.Equal(0.212, parameters[0]);
    }
}
