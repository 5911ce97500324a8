using Arena.Core.Generators;
using Xunit;

namespace Arena.Core.Tests.Generators;

public sealed class NotationTests
{
    [Theory]
    [InlineData(2, "2")]
    [InlineData(0, "0")]
    [InlineData(1.875, "15/8")]
    [InlineData(0.0625, "1/16")]
    [InlineData(-2.5, "-5/2")]
    public void A_dyadic_number_is_written_as_a_fraction_in_lowest_terms(double value, string expected) =>
        Assert.Equal(expected, Notation.Fraction(value));

    [Fact]
    public void A_list_is_written_with_brackets_and_commas() => Assert.Equal("[1, 2, 5]", Notation.List([1, 2, 5]));
}
