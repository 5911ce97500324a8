using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class TimingSummaryTests
{
    [Fact]
    public void A_submission_twice_as_fast_in_every_round_has_the_ratio_2()
    {
        Timing timing = Summarise(_ => new(200, 200, 100));

        Assert.Equal(2, timing.Ratio.Center, 9);
        Assert.Equal((2.0, 2.0), (Math.Round(timing.Ratio.Low, 9), Math.Round(timing.Ratio.High, 9)));
        Assert.Equal(1, timing.Control.Center, 9);
        Assert.True(timing.IsConclusive);
        Assert.All(timing.Shapes, shape => Assert.Equal((200.0, 100.0), (shape.ReferenceNanoseconds, shape.SubmissionNanoseconds)));
    }

    [Fact]
    public void A_machine_whose_baseline_scatters_by_more_than_2_percent_ranks_nothing()
    {
        Timing timing = Summarise(launch => new(200, 200 * (1 + (0.03 * (launch - 2.5))), 100));

        Assert.False(timing.IsConclusive);
        Assert.Equal(2, timing.Ratio.Center, 9);
    }

    [Fact]
    public void A_machine_whose_baseline_is_never_as_fast_as_itself_ranks_nothing() =>
        Assert.False(Summarise(_ => new(200, 201, 100)).IsConclusive);

    [Theory]
    [InlineData(0.99, 1.01, true)]
    [InlineData(0.97, 1.01, false)]
    [InlineData(0.99, 1.03, false)]
    [InlineData(1.001, 1.002, false)]
    public void The_control_must_hold_1_and_be_narrow(double low, double high, bool expected) =>
        Assert.Equal(expected, TimingSummary.IsFit(new(1, low, high)));

    private static Timing Summarise(Func<int, RoundSample> round)
    {
        RoundSample[][] launches = [.. Enumerable.Range(0, 6).Select(launch => Enumerable.Repeat(round(launch), 15).ToArray())];
        return TimingSummary.Of("heap/x", "plan", ["a", "b"], [launches, launches], new Seed(1));
    }
}
