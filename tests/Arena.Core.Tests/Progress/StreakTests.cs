using Arena.Core.Progress;
using Xunit;

namespace Arena.Core.Tests.Progress;

public sealed class StreakTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void Without_a_day_there_is_no_streak() => Assert.Equal(new Streak(0, 0), Streak.Of([], Today));

    [Fact]
    public void Consecutive_days_up_to_today_count_over_the_end_of_a_month() =>
        Assert.Equal(new Streak(3, 3), Streak.Of(Days(0, 1, 2), Today));

    [Fact]
    public void Yesterday_keeps_the_streak_while_today_does_not_count_yet() =>
        Assert.Equal(new Streak(2, 2), Streak.Of(Days(1, 2), Today));

    [Fact]
    public void A_missed_day_ends_the_streak_but_the_best_remains() =>
        Assert.Equal(new Streak(0, 2), Streak.Of(Days(2, 3), Today));

    [Fact]
    public void The_best_may_lie_before_the_present_streak() =>
        Assert.Equal(new Streak(1, 3), Streak.Of(Days(0, 5, 6, 7), Today));

    [Fact]
    public void The_order_of_the_days_does_not_matter() =>
        Assert.Equal(new Streak(3, 3), Streak.Of(Days(1, 0, 2), Today));

    [Fact]
    public void A_day_that_neither_met_the_goal_nor_was_finished_breaks_the_streak()
    {
        DayTally[] days = [.. Days(0, 2), new DayTally(Today.AddDays(-1)) { Reviews = 5 }];

        Assert.Equal(new Streak(1, 1), Streak.Of(days, Today));
    }

    [Fact]
    public void A_finished_day_counts_like_one_that_met_the_goal() =>
        Assert.Equal(new Streak(1, 1), Streak.Of([new DayTally(Today) { IsFinished = true }], Today));

    private static DayTally[] Days(params int[] ago) => [.. ago.Select(days => new DayTally(Today.AddDays(-days)) { MetGoal = true })];
}
