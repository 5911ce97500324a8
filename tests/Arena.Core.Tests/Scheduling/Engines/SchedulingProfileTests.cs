using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using Arena.Core.Tests.Time;
using Arena.Core.Time;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Engines;

/// <summary>Published traces under every profile they hold for, and each choice in which the profiles differ.</summary>
public sealed class SchedulingProfileTests
{
    private static readonly int[] Trace = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];

    public static TheoryData<string> OneStability => [.. SchedulingProfile.All.Where(profile => !profile.IsFsrs7).Select(profile => profile.Name)];

    [Theory]
    [InlineData("arena")]
    [InlineData("py-fsrs")]
    [InlineData("fsrs-rs")]
    [InlineData("ts-fsrs")]
    public void Thirteen_reviews_each_when_due_come_back_after_the_published_days(string profile) =>
        Assert.Equal([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], DaysOf(profile, null));

    [Fact]
    public void The_long_term_scheduler_gives_the_published_days() => Assert.Equal(
        [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
        DaysOf(
            "ts-fsrs-long-term",
            [
                0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904, 0.3025, 2.1214,
                0.2498, 2.9466, 0.4891, 0.6468,
            ]));

    [Theory]
    [InlineData("arena", 53.62691)]
    [InlineData("py-fsrs", 53.62691)]
    [InlineData("fsrs-rs", 53.62691)]
    [InlineData("ts-fsrs", 53.62691)]
    [InlineData("ts-fsrs-long-term", 53.335106)]
    public void A_trace_of_six_reviews_ends_in_the_published_memory(string profile, double stability)
    {
        MemoryState memory = After(Engine(profile), [1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);

        Assert.Equal(stability, memory.StabilityDays, 1e-4);
        Assert.Equal(6.3574867, memory.Difficulty, 1e-4);
    }

    [Theory]
    [InlineData("arena", 5)]
    [InlineData("fsrs-rs", 5)]
    [InlineData("ts-fsrs", 5)]
    [InlineData("py-fsrs", 2.747)]
    public void Hard_on_the_same_day_lowers_the_stability_only_in_py_fsrs(string profile, double stability) =>
        Assert.Equal(stability, Engine(profile).Next(new(5, 5), Grade.Hard, 0).StabilityDays, 1e-3);

    [Theory]
    [InlineData("arena", 0.01)]
    [InlineData("ts-fsrs", 0.1)]
    public void The_first_stability_has_a_higher_floor_in_ts_fsrs(string profile, double stability)
    {
        double[] weights = [.. FsrsParameters.Default.Weights];
        weights[0] = 0.01;

        Assert.Equal(stability, SchedulingProfile.Find(profile)?.CreateEngine(weights).First(Grade.Again).StabilityDays);
    }

    [Fact]
    public void Stability_has_no_ceiling_in_py_fsrs()
    {
        Assert.Equal(36_500, Engine("arena").Next(new(36_500, 1), Grade.Easy, 40_000).StabilityDays);
        Assert.True(Engine("py-fsrs").Next(new(36_500, 1), Grade.Easy, 40_000).StabilityDays > 40_000);
    }

    [Fact]
    public void Only_ts_fsrs_rounds_to_eight_decimals()
    {
        MemoryState memory = Engine("ts-fsrs").Next(new(5, 5), Grade.Good, 3);

        Assert.Equal(Math.Round(memory.StabilityDays, 8), memory.StabilityDays);
        Assert.NotEqual(Engine("arena").Next(new(5, 5), Grade.Good, 3), memory);
        Assert.Equal(Engine("arena").Next(new(5, 5), Grade.Good, 3).StabilityDays, memory.StabilityDays, 1e-6);
    }

    [Theory]
    [InlineData("arena", 1, 10)]
    [InlineData("py-fsrs", 1, 10)]
    [InlineData("ts-fsrs", 1, 6)]
    [InlineData("arena", 0, 5.5)]
    [InlineData("ts-fsrs", 0, 6)]
    public void Hard_waits_on_a_step_as_the_profile_says(string profile, int step, double minutes) => Assert.Equal(
        TimeSpan.FromMinutes(minutes),
        Rules(profile).Apply(CardPhase.Learning, step, new(2, 5), Grade.Hard, 0).Wait);

    [Fact]
    public void A_step_of_a_day_is_a_review_in_ts_fsrs()
    {
        SchedulerSettings settings = SchedulerSettings.Default with { LearningSteps = [TimeSpan.FromDays(1), TimeSpan.FromDays(3)] };

        Assert.Equal(CardPhase.Learning, Rules("arena", settings).Apply(CardPhase.Learning, 0, null, Grade.Good, 0).Phase);
        ReviewOutcome outcome = Rules("ts-fsrs", settings).Apply(CardPhase.Learning, 0, null, Grade.Good, 0);
        Assert.Equal((CardPhase.Review, TimeSpan.FromDays(3)), (outcome.Phase, outcome.Wait));
    }

    [Theory]
    [InlineData("arena")]
    [InlineData("ts-fsrs")]
    [InlineData("ts-fsrs-long-term")]
    public void Ordered_buttons_stay_apart(string profile) =>
        Gen.Select(Gen.Double[0.001, 2000], Gen.Double[1, 10], Gen.Int[0, 3000]).Sample((stability, difficulty, elapsed) =>
        {
            ReviewRules rules = Rules(profile);
            DayIntervals days = rules.Days(Engine(profile).NextStates(new MemoryState(stability, difficulty), elapsed), inReview: true);
            return days.Hard < days.Good && days.Good < days.Easy && days.Easy <= 36_500 + 2;
        });

    [Fact]
    public void Free_buttons_may_be_equal()
    {
        DayIntervals free = Rules("py-fsrs").Days(Engine("py-fsrs").NextStates(new MemoryState(0.01, 10), 1), inReview: true);

        Assert.Equal((1, 1, 1), (free.Again, free.Hard, free.Good));
    }

    [Theory, MemberData(nameof(OneStability))]
    public void Memory_stays_in_its_bounds_under_every_profile(string profile) =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 5000]).Array[1, 40].Sample(reviews =>
        {
            MemoryState memory = After(Engine(profile), [.. reviews.Select(review => review.Item1)], [.. reviews.Select(review => review.Item2)]);
            return memory.StabilityDays >= Fsrs6.MinimumStabilityDays && memory.Difficulty is >= 1 and <= 10;
        });

    [Theory, MemberData(nameof(OneStability))]
    public void The_first_states_are_the_published_ones_under_every_profile(string profile)
    {
        NextStates first = Engine(profile).NextStates(null, 0);

        Assert.Equal([0.212, 1.2931, 2.3065, 8.2956], Enum.GetValues<Grade>().Select(grade => first[grade].StabilityDays));
        Assert.Equal([6.4133, 5.11217071, 2.11810397, 1], Enum.GetValues<Grade>().Select(grade => Math.Round(first[grade].Difficulty, 8)));
    }

    // In Berlin the clock goes forward on 29 March and back on 25 October.
    [Theory]
    [InlineData("arena", "2026-03-28T21:00:00Z", "2026-03-29T01:50:00Z", 0)]
    [InlineData("arena", "2026-03-28T21:00:00Z", "2026-03-29T02:10:00Z", 1)]
    [InlineData("arena", "2026-10-24T21:00:00Z", "2026-10-25T02:50:00Z", 0)]
    [InlineData("arena", "2026-10-24T21:00:00Z", "2026-10-25T03:10:00Z", 1)]
    [InlineData("arena", "2026-03-27T12:00:00Z", "2026-03-30T11:00:00Z", 3)]
    [InlineData("arena", "2026-03-30T11:00:00Z", "2026-03-27T12:00:00Z", 0)]
    [InlineData("fsrs-rs", "2026-06-09T21:00:00Z", "2026-06-10T05:00:00Z", 1)]
    [InlineData("py-fsrs", "2026-06-09T21:00:00Z", "2026-06-10T20:59:00Z", 0)]
    [InlineData("py-fsrs", "2026-06-09T21:00:00Z", "2026-06-10T21:00:00Z", 1)]
    [InlineData("ts-fsrs", "2026-06-09T23:59:00Z", "2026-06-10T00:01:00Z", 1)]
    [InlineData("fsrs-7", "2026-06-09T21:00:00Z", "2026-06-10T03:00:00Z", 0.25)]
    public void Each_profile_counts_days_in_its_own_way(string profile, string last, string now, double days) => Assert.Equal(
        days,
        Profile(profile).ElapsedDays(Instant(last), Instant(now), new StudyCalendar(StudyCalendarTests.Berlin)));

    [Fact]
    public void An_unknown_name_finds_nothing() => Assert.Null(SchedulingProfile.Find("sm-2"));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static SchedulingProfile Profile(string name) => Assert.IsType<SchedulingProfile>(SchedulingProfile.Find(name));

    private static IMemoryEngine Engine(string name) => Profile(name).CreateEngine();

    private static ReviewRules Rules(string name, SchedulerSettings? settings = null) =>
        new(Profile(name), settings ?? SchedulerSettings.Default, Engine(name));

    private static MemoryState After(IMemoryEngine engine, int[] grades, int[] gaps) => grades.Zip(gaps).Skip(1).Aggregate(
        engine.First((Grade)grades[0]),
        (memory, review) => engine.Next(memory, (Grade)review.First, review.Second));

    private static List<int> DaysOf(string name, double[]? weights)
    {
        var rules = new ReviewRules(Profile(name), SchedulerSettings.Default, Profile(name).CreateEngine(weights));
        var days = new List<int>();
        ReviewOutcome card = default;
        MemoryState? memory = null;
        CardPhase phase = CardPhase.Learning;
        foreach (int grade in Trace)
        {
            card = rules.Apply(phase, card.Step, memory, (Grade)grade, card.Days);
            (phase, memory) = (card.Phase, card.Memory);
            days.Add(card.Days);
        }

        return days;
    }
}
