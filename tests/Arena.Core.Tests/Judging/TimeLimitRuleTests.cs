using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class TimeLimitRuleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData(2.0, 2.0, Verdict.TimeLimit)]        // a loop on a free core
    [InlineData(7.0, 2.1, Verdict.TimeLimit)]        // a loop on a busy machine
    [InlineData(2.0, 0.01, Verdict.WallTimeLimit)]   // a sleep
    [InlineData(2.0, 0.5, null)]                     // starved: it gets more time
    [InlineData(1.9, 0.0, null)]                     // waiting, but not too long yet
    [InlineData(8.0, 1.5, Verdict.TimeLimit)]        // starved for too long, computing
    [InlineData(8.0, 0.9, Verdict.WallTimeLimit)]    // mostly waiting for too long
    public void A_case_is_ended_by_what_it_did(double wallSeconds, double processorSeconds, Verdict? expected) =>
        Assert.Equal(expected, TimeLimitRule.Decide(
            TimeSpan.FromSeconds(wallSeconds), TimeSpan.FromSeconds(processorSeconds), Limit));

    [Fact]
    public void The_limit_is_ten_times_the_textbook_solution_and_at_least_a_second()
    {
        Assert.Equal(TimeSpan.FromSeconds(1), TimeLimitRule.LimitFor(TimeSpan.FromMilliseconds(3)));
        Assert.Equal(TimeSpan.FromSeconds(5), TimeLimitRule.LimitFor(TimeSpan.FromMilliseconds(500)));
    }
}
