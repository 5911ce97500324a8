using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using Arena.Core.Time;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling;

/// <summary>The state machine row by row, and the published trace of thirteen reviews.</summary>
public sealed class SchedulerTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly StudyCalendar Calendar = new(TimeZoneInfo.Utc);

    [Fact]
    public void Thirteen_reviews_each_when_due_come_back_after_the_published_days()
    {
        CardState? card = null;
        DateTimeOffset now = Now;
        var days = new List<int>();
        foreach (int grade in new[] { 3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3 })
        {
            DateOnly day = Calendar.DayOf(now);
            card = Scheduler.Default.Review(card, (Grade)grade, now, day);
            days.Add(card.Due.DayIn(Calendar).DayNumber - day.DayNumber);
            now = card.Due is Due.At at ? at.Instant : Calendar.StartOf(card.Due.DayIn(Calendar)).AddHours(8);
        }

        Assert.Equal([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], days);
    }

    [Theory]
    [InlineData(Grade.Again, 0)]
    [InlineData(Grade.Hard, 0)]
    [InlineData(Grade.Good, 0)]
    [InlineData(Grade.Easy, 8)]
    public void A_first_review_is_due_after_the_published_days(Grade grade, int days) =>
        Assert.Equal(days, First(Scheduler.Default, grade).Due.DayIn(Calendar).DayNumber - Today.DayNumber);

    // Learning with steps of 1, 5 and 20 minutes.
    [Theory]
    [InlineData(0, Grade.Again, 0, 1)]
    [InlineData(0, Grade.Hard, 0, 3)]
    [InlineData(0, Grade.Good, 1, 5)]
    [InlineData(1, Grade.Again, 0, 1)]
    [InlineData(1, Grade.Hard, 1, 5)]
    [InlineData(1, Grade.Good, 2, 20)]
    [InlineData(2, Grade.Again, 0, 1)]
    [InlineData(2, Grade.Hard, 2, 20)]
    public void A_card_in_learning_moves_along_its_steps(int step, Grade grade, int nextStep, double minutes) =>
        AssertStep(CardPhase.Learning, nextStep, minutes, With(learning: [1, 5, 20]).Review(Card(CardPhase.Learning, step), grade, Now, Today));

    [Theory]
    [InlineData(0, Grade.Easy)]
    [InlineData(1, Grade.Easy)]
    [InlineData(2, Grade.Easy)]
    [InlineData(2, Grade.Good)]
    public void A_card_leaves_learning_by_Easy_or_by_Good_on_the_last_step(int step, Grade grade) =>
        AssertReview(With(learning: [1, 5, 20]).Review(Card(CardPhase.Learning, step), grade, Now, Today));

    [Fact]
    public void Hard_on_a_single_step_waits_half_as_long_again() =>
        AssertStep(CardPhase.Learning, 0, 15, With(learning: [10]).Review(null, Grade.Hard, Now, Today));

    [Fact]
    public void Hard_on_the_first_of_the_default_steps_waits_330_seconds() =>
        AssertStep(CardPhase.Learning, 0, 5.5, Scheduler.Default.Review(null, Grade.Hard, Now, Today));

    [Theory]
    [InlineData(Grade.Again)]
    [InlineData(Grade.Hard)]
    [InlineData(Grade.Good)]
    [InlineData(Grade.Easy)]
    public void Without_steps_a_new_card_goes_to_review_at_once(Grade grade) => AssertReview(First(With(learning: []), grade));

    [Theory]
    [InlineData(Grade.Hard)]
    [InlineData(Grade.Good)]
    [InlineData(Grade.Easy)]
    public void A_card_on_a_step_that_no_longer_exists_goes_to_review(Grade grade) =>
        AssertReview(With(learning: [1]).Review(Card(CardPhase.Learning, step: 2), grade, Now, Today));

    [Fact]
    public void Again_on_a_step_that_no_longer_exists_begins_anew() =>
        AssertStep(CardPhase.Learning, 0, 1, With(learning: [1]).Review(Card(CardPhase.Learning, step: 2), Grade.Again, Now, Today));

    [Theory]
    [InlineData(Grade.Hard)]
    [InlineData(Grade.Good)]
    [InlineData(Grade.Easy)]
    public void A_recalled_card_stays_in_review(Grade grade)
    {
        CardState after = Scheduler.Default.Review(Card(CardPhase.Review), grade, Now, Today);

        AssertReview(after);
        Assert.Equal(1, after.Lapses);
    }

    [Fact]
    public void A_forgotten_card_goes_to_relearning_and_the_lapse_is_counted()
    {
        CardState after = Scheduler.Default.Review(Card(CardPhase.Review), Grade.Again, Now, Today);

        AssertStep(CardPhase.Relearning, 0, 10, after);
        Assert.Equal(2, after.Lapses);
    }

    [Fact]
    public void Without_relearning_steps_a_forgotten_card_stays_in_review()
    {
        CardState after = With(relearning: []).Review(Card(CardPhase.Review), Grade.Again, Now, Today);

        AssertReview(after);
        Assert.Equal(2, after.Lapses);
    }

    // Relearning with steps of 10 and 30 minutes.
    [Theory]
    [InlineData(0, Grade.Again, 0, 10)]
    [InlineData(0, Grade.Hard, 0, 20)]
    [InlineData(0, Grade.Good, 1, 30)]
    [InlineData(1, Grade.Again, 0, 10)]
    [InlineData(1, Grade.Hard, 1, 30)]
    public void A_card_in_relearning_moves_along_its_own_steps(int step, Grade grade, int nextStep, double minutes)
    {
        CardState after = With(relearning: [10, 30]).Review(Card(CardPhase.Relearning, step), grade, Now, Today);

        AssertStep(CardPhase.Relearning, nextStep, minutes, after);
        Assert.Equal(1, after.Lapses);
    }

    [Theory]
    [InlineData(0, Grade.Easy)]
    [InlineData(1, Grade.Good)]
    public void A_card_leaves_relearning_like_learning(int step, Grade grade) =>
        AssertReview(With(relearning: [10, 30]).Review(Card(CardPhase.Relearning, step), grade, Now, Today));

    [Fact]
    public void The_memory_is_that_of_FSRS_from_the_study_days_between()
    {
        CardState before = Card(CardPhase.Review);

        CardState after = Scheduler.Default.Review(before, Grade.Good, Now, Today);

        Assert.Equal(Fsrs6.Default.Next(before.Memory, Grade.Good, 10), after.Memory);
        Assert.Equal((Today, 5, before.FirstDay), (after.LastDay, after.Reviews, after.FirstDay));
    }

    [Fact]
    public void A_clock_put_back_counts_as_the_same_day()
    {
        CardState before = Card(CardPhase.Review);

        CardState after = Scheduler.Default.Review(before, Grade.Good, Now, before.LastDay.AddDays(-3));

        Assert.Equal(Fsrs6.Default.Next(before.Memory, Grade.Good, 0), after.Memory);
    }

    [Fact]
    public void The_intervals_of_the_grades_are_kept_apart() =>
        Gen.Select(Gen.Double[0.1, 2000], Gen.Double[1, 10], Gen.Int[0, 3000]).Sample((stability, difficulty, elapsed) =>
        {
            CardState card = Card(CardPhase.Review) with { Memory = new(stability, difficulty), LastDay = Today.AddDays(-elapsed) };
            int hard = Days(card, Grade.Hard);
            int good = Days(card, Grade.Good);
            int easy = Days(card, Grade.Easy);
            return 1 <= hard && hard < good && good < easy;
        });

    [Fact]
    public void No_interval_is_longer_than_the_longest()
    {
        var scheduler = new Scheduler(SchedulerSettings.Default with { MaximumIntervalDays = 30 });
        CardState card = Card(CardPhase.Review) with { Memory = new(500, 2) };

        Assert.All([Grade.Hard, Grade.Good, Grade.Easy], grade =>
            Assert.InRange(scheduler.Review(card, grade, Now, Today).Due.DayIn(Calendar).DayNumber - Today.DayNumber, 1, 30));
    }

    [Fact]
    public void A_higher_wanted_recall_brings_a_card_back_sooner()
    {
        var eager = new Scheduler(SchedulerSettings.Default with { DesiredRetention01 = 0.97 });

        Assert.True(eager.Review(Card(CardPhase.Review), Grade.Good, Now, Today).Due.DayIn(Calendar)
            < Scheduler.Default.Review(Card(CardPhase.Review), Grade.Good, Now, Today).Due.DayIn(Calendar));
    }

    [Fact]
    public void Recall_is_1_on_the_day_of_the_review_and_falls()
    {
        CardState card = Card(CardPhase.Review);

        Assert.Equal(1, Scheduler.Default.Recall01(card, card.LastDay));
        Assert.Equal(0.9, Scheduler.Default.Recall01(card, card.LastDay.AddDays(20)), 1e-9);
    }

    [Fact]
    public void A_step_is_due_at_its_instant_and_a_review_from_the_first_minute_of_its_day()
    {
        Assert.False(new Due.At(Now).IsReached(Now.AddTicks(-1), Calendar));
        Assert.True(new Due.At(Now).IsReached(Now, Calendar));
        Assert.False(new Due.On(Today).IsReached(Calendar.StartOf(Today).AddTicks(-1), Calendar));
        Assert.True(new Due.On(Today).IsReached(Calendar.StartOf(Today), Calendar));
    }

    [Fact]
    public void An_engine_that_counts_in_fractions_of_a_day_is_told_the_time_between_two_answers()
    {
        var scheduler = new Scheduler(SchedulerSettings.Default, Fsrs7.Default);

        CardState first = scheduler.Review(null, Grade.Good, Now, Today);
        CardState second = scheduler.Review(first, Grade.Good, Now.AddMinutes(10), Today);

        Assert.Equal(Fsrs7.Default.Next(first.Memory, Grade.Good, 10.0 / 1440), second.Memory);
        Assert.Equal(Fsrs7.Default.Recall(second.Memory, 0.25), scheduler.Recall01(second, Now.AddMinutes(10).AddHours(6), Today));
    }

    [Fact]
    public void The_same_reviews_give_the_same_card() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 50_000]).Array[1, 30].Sample(reviews => Replay(reviews) == Replay(reviews));

    private static CardState Replay(IEnumerable<(int Grade, int Minutes)> reviews)
    {
        DateTimeOffset now = Now;
        CardState? card = null;
        foreach ((int grade, int minutes) in reviews)
        {
            now = now.AddMinutes(minutes);
            card = Scheduler.Default.Review(card, (Grade)grade, now, Calendar.DayOf(now));
        }

        return Assert.IsType<CardState>(card);
    }

    private static CardState First(Scheduler scheduler, Grade grade) => scheduler.Review(null, grade, Now, Today);

    private static int Days(CardState card, Grade grade) =>
        Scheduler.Default.Review(card, grade, Now, Today).Due.DayIn(Calendar).DayNumber - Today.DayNumber;

    private static CardState Card(CardPhase phase, int step = 0) => new(
        phase, step, new MemoryState(20, 5), Today.AddDays(-10), new Due.On(Today), Reviews: 4, Lapses: 1, Today.AddDays(-50));

    private static Scheduler With(double[]? learning = null, double[]? relearning = null) => new(SchedulerSettings.Default with
    {
        LearningSteps = [.. (learning ?? [1, 10]).Select(TimeSpan.FromMinutes)],
        RelearningSteps = [.. (relearning ?? [10]).Select(TimeSpan.FromMinutes)],
    });

    private static void AssertStep(CardPhase phase, int step, double minutes, CardState after)
    {
        Assert.Equal((phase, step), (after.Phase, after.Step));
        Assert.Equal(new Due.At(Now.AddMinutes(minutes)), after.Due);
    }

    private static void AssertReview(CardState after)
    {
        Assert.Equal((CardPhase.Review, 0), (after.Phase, after.Step));
        Assert.True(Assert.IsType<Due.On>(after.Due).Day > Today);
    }
}
