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
