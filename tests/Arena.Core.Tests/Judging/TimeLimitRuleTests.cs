using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class TimeLimitRuleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData(2.0, 2.0, 0.0, Verdict.TimeLimit)]        // a loop on a free core
    [InlineData(7.0, 2.1, 4.9, Verdict.TimeLimit)]        // a loop on a busy machine
    [InlineData(2.0, 0.01, 0.0, Verdict.WallTimeLimit)]   // a sleep
    [InlineData(9.0, 0.01, 1.0, Verdict.WallTimeLimit)]   // a sleep on a busy machine
    [InlineData(2.0, 0.5, 0.0, null)]                     // half of the time it computes: it gets more
    [InlineData(1.9, 0.0, 0.0, null)]                     // waiting, but not too long yet
    [InlineData(60.0, 1.5, 58.0, null)]                   // nearly always without a core: no time of its own was lost
    [InlineData(60.0, 1.5, 900.0, null)]                  // the same over many threads
    [InlineData(8.0, 1.5, 0.0, Verdict.TimeLimit)]        // for too long, computing
    [InlineData(8.0, 0.9, 0.0, Verdict.WallTimeLimit)]    // mostly waiting for too long
    public void A_case_is_ended_by_what_it_did(double wallSeconds, double processorSeconds, double starvedSeconds, Verdict? expected) =>
        Assert.Equal(expected, TimeLimitRule.Decide(
            TimeSpan.FromSeconds(wallSeconds), TimeSpan.FromSeconds(processorSeconds), TimeSpan.FromSeconds(starvedSeconds), Limit));

    [Fact]
    public void The_limit_is_ten_times_the_textbook_solution_and_at_least_a_second()
    {
        Assert.Equal(TimeSpan.FromSeconds(1), TimeLimitRule.LimitFor(TimeSpan.FromMilliseconds(3)));
        Assert.Equal(TimeSpan.FromSeconds(5), TimeLimitRule.LimitFor(TimeSpan.FromMilliseconds(500)));
    }
}
