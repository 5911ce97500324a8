using Arena.Core.Scheduling;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling;

public sealed class FuzzRangeTests
{
    [Theory]
    [InlineData(2.5, 1, 1000, 2, 3, 4)]
    [InlineData(7, 1, 1000, 5, 7, 9)]
    [InlineData(17, 1, 1000, 14, 17, 20)]
    [InlineData(37, 1, 1000, 33, 37, 41)]
    [InlineData(100, 101, 1000, 101, 105, 108)]
    [InlineData(100, 1, 99, 92, 96, 99)]
    public void The_range_is_that_of_Anki(double days, int minimum, int maximum, int low, int middle, int high)
    {
        var range = FuzzRange.Of(days, minimum, maximum);

        Assert.Equal((low, high), (range.Low, range.High));
        Assert.Equal((low, middle, high), (range.Pick(0), range.Pick(0.5), range.Pick(0.9999)));
    }

    [Fact]
    public void A_short_interval_is_not_moved() => Assert.Equal(new FuzzRange(2, 2), FuzzRange.Of(2.4, 1, 1000));

    [Fact]
    public void A_pick_stays_in_the_range() =>
        Gen.Select(Gen.Double[1, 40_000], Gen.Int[1, 36_500], Gen.Int[1, 36_500], Gen.Double[0, 0.999999]).Sample((days, minimum, maximum, draw) =>
        {
            var range = FuzzRange.Of(days, minimum, maximum);
            return range.Low <= range.High && range.High <= maximum && range.Pick(draw) >= range.Low && range.Pick(draw) <= range.High;
        });

    [Fact]
    public void A_draw_hangs_on_the_card_and_on_the_number_of_its_reviews_alone()
    {
        Assert.Equal(FuzzRange.Draw01("a", 3), FuzzRange.Draw01("a", 3));
        Assert.NotEqual(FuzzRange.Draw01("a", 3), FuzzRange.Draw01("a", 4));
        Assert.NotEqual(FuzzRange.Draw01("a", 3), FuzzRange.Draw01("b", 3));
        Assert.All(Enumerable.Range(0, 1000), i => Assert.InRange(FuzzRange.Draw01("card", i), 0, 0.9999999999));
    }
}
