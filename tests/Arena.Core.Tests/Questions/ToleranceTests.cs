using Arena.Core.Questions;
using Xunit;

namespace Arena.Core.Tests.Questions;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData(15, 15, true)]
    [InlineData(15, 16, false)]
    [InlineData(999_999_999, 1_000_000_000, true)]
    [InlineData(99_999_999, 100_000_000, false)]
    [InlineData(0, 0, true)]
    [InlineData(1e-12, 0, false)]
    public void Exact_accepts_only_the_number_itself_up_to_a_part_in_ten_to_the_ninth(double given, double right, bool accepted) =>
        Assert.Equal(accepted, Tolerance.Exact.Accepts(given, right));

    [Fact]
    public void The_rounding_of_fractions_does_not_make_an_answer_wrong()
    {
        Assert.True(Tolerance.Exact.Accepts(0.1 + 0.2, 0.3));
        Assert.True(Tolerance.Exact.Accepts(1.0 / 3 * 3 / 10, 1.0 / 10));
    }

    [Theory]
    [InlineData(1.874, true)]
    [InlineData(1.876, true)]
    [InlineData(1.8735, false)]
    public void A_distance_is_absolute_and_includes_its_end(double given, bool accepted) =>
        Assert.Equal(accepted, Tolerance.Within(0.001).Accepts(given, 1.875));

    [Theory]
    [InlineData(99, 100, true)]
    [InlineData(101, 100, true)]
    [InlineData(98.9, 100, false)]
    [InlineData(-99, -100, true)]
    [InlineData(99, -100, false)]
    public void A_share_is_of_the_right_answer_whatever_its_sign(double given, double right, bool accepted) =>
        Assert.Equal(accepted, new Tolerance(0.01, IsRelative: true).Accepts(given, right));

    [Fact]
    public void What_is_not_a_number_is_never_close() => Assert.False(Tolerance.Within(1000).Accepts(double.NaN, 1));
}
