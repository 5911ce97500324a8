using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class Fsrs7PassTests
{
    [Theory]
    [InlineData(0.5, 1, 0.96410647, 2.324754, 0.3221052, 9.260622)]
    [InlineData(0.5, 2, 0.96410647, 13.15481, 70.47951, 6.976685)]
    [InlineData(0.5, 3, 0.96410647, 14.93093, 109.3948, 4.9523)]
    [InlineData(0.5, 4, 0.96410647, 14.93093, 118.2061, 2.927915)]
    [InlineData(20, 1, 0.87981601, 2.489987, 0.4387942, 8.91935)]
    [InlineData(20, 2, 0.87981601, 21.20895, 132.1987, 6.976685)]
    [InlineData(20, 3, 0.87981601, 27.51946, 209.5558, 4.9523)]
    [InlineData(20, 4, 0.87981601, 27.51946, 227.071, 2.927915)]
    public void A_review_leads_to_the_state_of_the_reference(
        double elapsedDays, int grade, double recall01, double slowDays, double fastDays, double difficulty)
    {
        (double recall, Fsrs7Pass.State after) = Fsrs7Pass.Next(new(10, 8, 5), grade, elapsedDays);

        Assert.Equal(recall01, recall, 1e-8);
        Assert.Equal(1, after.SlowDays / slowDays, 1e-6);
        Assert.Equal(1, after.FastDays / fastDays, 1e-6);
        Assert.Equal(1, after.Difficulty / difficulty, 1e-6);
    }
}
