using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Scheduling;
using Xunit;

namespace Arena.Core.Tests.Progress;

public sealed class DayTallyTests
{
    private const int Never = int.MaxValue;

    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public void A_review_earns_10_XP_right_or_wrong()
    {
        Assert.Equal(10, After([true], Never).Xp);
        Assert.Equal(10, After([false], Never).Xp);
    }

    [Fact]
    public void The_combo_pays_2_XP_for_each_step_from_x2_to_x10_and_nothing_beyond()
    {
        int[] xp = [.. Enumerable.Range(1, 12).Select(n => After(Enumerable.Repeat(true, n), Never).XpOfCombos)];

        Assert.Equal([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 18, 18], xp);
        Assert.Equal(12, After(Enumerable.Repeat(true, 12), Never).Combo);
    }

    [Fact]
    public void A_wrong_answer_ends_the_combo_and_the_next_one_pays_again()
    {
        DayTally day = After([true, true, false, true, true], Never);

        Assert.Equal((2, 4, 54), (day.Combo, day.XpOfCombos, day.Xp));
    }

    [Fact]
    public void The_goal_is_paid_once()
    {
        Assert.Equal(0, GoalXp(After(Enumerable.Repeat(false, 2), 3)));
        Assert.Equal(20, GoalXp(After(Enumerable.Repeat(false, 3), 3)));
        Assert.Equal(20, GoalXp(After(Enumerable.Repeat(false, 7), 3)));
    }

    [Fact]
    public void Meeting_the_goal_makes_the_day_count()
    {
        Assert.False(After([true, true], 3).Counts);
        Assert.True(After([true, true, true], 3).Counts);
    }

    [Fact]
    public void A_day_that_was_finished_once_counts_even_when_more_becomes_due()
    {
        DayTally day = new DayTally(Day).With(Review(true, left: 0), false, Never).With(Review(true, left: 2), false, Never);

        Assert.True(day.IsFinished);
        Assert.True(day.Counts);
    }

    [Fact]
    public void Reviews_right_answers_new_cards_and_time_are_counted()
    {
        DayTally day = new DayTally(Day)
            .With(Review(true), isNewCard: true, Never)
            .With(Review(false), isNewCard: false, Never)
            .With(Review(true), isNewCard: true, Never);

        Assert.Equal((3, 2, 2, TimeSpan.FromSeconds(30)), (day.Reviews, day.Right, day.NewCards, day.Took));
    }

    private static int GoalXp(DayTally day) => day.Xp - day.XpOfCombos - (DayTally.ReviewXp * day.Reviews);

    private static DayTally After(IEnumerable<bool> answers, int goal) =>
        answers.Aggregate(new DayTally(Day), (day, isRight) => day.With(Review(isRight), isNewCard: false, goal));

    private static Review Review(bool isRight, int left = 5) => new()
    {
        Question = new("deck/question"),
        Deck = new("01-deck"),
        Seed = new(1),
        Session = new(2),
        Day = Day,
        Kind = "choice",
        Response = "1",
        IsRight = isRight,
        Took = TimeSpan.FromSeconds(10),
        Suggested = Grade.Good,
        Grade = isRight ? Grade.Good : Grade.Again,
        LeftToday = left,
    };
}
