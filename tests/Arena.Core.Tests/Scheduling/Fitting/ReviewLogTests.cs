using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class ReviewLogTests
{
    [Fact]
    public void Reviews_are_grouped_by_card_and_counted_in_study_days()
    {
        ReviewLog log = ReviewLog.Of([.. SomeLog.Card("b", (2, 3), (2, 1), (5, 4)).Concat(SomeLog.Card("a", (0, 2), (4, 3)))]);

        Assert.Equal((5, 2, 2), (log.Reviews, log.Cards, log.LongTermItems));
        Assert.Equal([2, 3, 3, 1, 4], log.Grades.Select(grade => (int)grade));
        Assert.Equal([0.0, 4, 0, 0, 3], log.GapDays);
        Assert.Equal([1, 4], log.Items);
        Assert.Equal(1, log.Retention01);
    }

    [Fact]
    public void A_clock_put_back_counts_as_the_same_day()
    {
        var at = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        ReviewLog log = ReviewLog.Of([new("a", at, new(2026, 1, 2), Grade.Good), new("a", at.AddHours(1), new(2026, 1, 1), Grade.Good)]);

        Assert.Equal([0.0, 0], log.GapDays);
    }

    [Fact]
    public void An_empty_log_has_nothing_in_it()
    {
        ReviewLog log = ReviewLog.Of([]);

        Assert.Equal((0, 0, 0, 0.0), (log.Reviews, log.Cards, log.LongTermItems, log.Retention01));
        Assert.Equal(FsrsParameters.Default, Fitter.Fit(log, new FitOptions()));
    }

    [Fact]
    public void Rare_first_gaps_are_left_out_with_all_items_of_their_cards()
    {
        List<LoggedReview> reviews = [];
        for (int card = 0; card < 100; card++)
        {
            reviews.AddRange(SomeLog.Card($"c{card}", (0, 3), (1, 3), (4, 3)));
        }

        reviews.AddRange(SomeLog.Card("rare", (0, 3), (50, 3), (60, 3)));
        ReviewLog log = ReviewLog.Of(reviews);

        Assert.Equal(202, log.LongTermItems);
        Assert.Equal(200, OutlierFilter.Apply(log, log.Items).Length);
    }

    [Fact]
    public void A_gap_above_a_hundred_days_is_left_out_however_common_but_not_after_Easy()
    {
        List<LoggedReview> reviews = [];
        for (int card = 0; card < 60; card++)
        {
            reviews.AddRange(SomeLog.Card($"g{card}", (0, 3), (101, 3)));
            reviews.AddRange(SomeLog.Card($"e{card}", (0, 4), (101, 3)));
        }

        ReviewLog log = ReviewLog.Of(reviews);

        Assert.All(OutlierFilter.Apply(log, log.Items), item => Assert.Equal(4, FirstIntervals.KeyOf(log, item).Grade));
    }
}
