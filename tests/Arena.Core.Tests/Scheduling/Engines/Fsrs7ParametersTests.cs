using Arena.Core.Scheduling.Engines;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Engines;

public sealed class Fsrs7ParametersTests
{
    [Fact]
    public void The_draft_with_35_weights_is_refused() => Assert.Contains(
        "draft", Assert.Throws<ArgumentException>(() => new Fsrs7Parameters(new double[35])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(21)]
    [InlineData(33)]
    public void Another_number_of_weights_is_refused(int count) => Assert.Contains(
        $"not {count}", Assert.Throws<ArgumentException>(() => new Fsrs7Parameters(new double[count])).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_bad_weight_is_named_and_so_is_every_pair_out_of_order()
    {
        double[] weights = [.. Fsrs7Parameters.Default.Weights];
        weights[1] = 0.05;
        weights[23] = 0.3;
        weights[33] = double.NaN;

        string message = Assert.Throws<ArgumentException>(() => new Fsrs7Parameters(weights)).Message;

        Assert.Contains("w1 = 0.05 (must be at least w0 = 0.1104)", message, StringComparison.Ordinal);
        Assert.Contains("w23 = 0.3 (allowed 0.01 to 0.25)", message, StringComparison.Ordinal);
        Assert.Contains("w33 = NaN", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_with_the_same_weights_are_equal() =>
        Assert.Equal(Fsrs7Parameters.Default, new Fsrs7Parameters([.. Fsrs7Parameters.Default.Weights]));
}
