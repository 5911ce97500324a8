using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Core.Time;
using Xunit;

namespace Arena.Core.Tests.Sessions;

public sealed class PlannedDayTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Without_a_plan_a_day_is_what_is_due() => Assert.Equal(3, Plan(StudyPlan.Empty, dueIn: [0, 0, -4, 1, 9]).Due.Length);

    [Fact]
    public void In_the_last_stretch_before_an_exam_the_cards_that_gain_most_come_early()
    {
        StudyPlan plan = StudyPlan.Empty with { Exam = new(Today.AddDays(1), null, 0.9) { MinutesPerDay = 1 } };

        DayPlan day = Plan(plan, dueIn: [0, 3, 40, 5]);

        // Four answers fit into a minute; the card that would have waited longest is the best known and gains least.
        Assert.Equal(["test/q0", "test/q1", "test/q3", "test/q2"], Ids(day.Due));
        Assert.Equal(["test/q0", "test/q1"], Ids(Plan(plan, dueIn: [0, 3, 40, 5], reviewedToday: 2).Due));
    }

    [Fact]
    public void Long_before_an_exam_nothing_comes_early() => Assert.Equal(
        ["test/q0"], Ids(Plan(StudyPlan.Empty with { Exam = new(Today.AddDays(60), null, 0.9) }, dueIn: [0, 3, 40, 5]).Due));

    [Fact]
    public void An_exam_that_is_over_changes_nothing() => Assert.Equal(
        ["test/q0"], Ids(Plan(StudyPlan.Empty with { Exam = new(Today, null, 0.9) }, dueIn: [0, 3]).Due));

    [Fact]
    public void All_questions_of_an_exam_are_introduced_in_time()
    {
        Question[] questions = [.. Enumerable.Range(0, 60).Select(i => SessionBench.Choice($"q{i}"))];
        var record = StudyRecord.Empty with { Plan = StudyPlan.Empty with { Exam = new(Today.AddDays(9), null, 0.9) } };

        Assert.Equal(10, Of(questions, record).New.Length);
        Assert.Equal(5, Of(questions, StudyRecord.Empty).New.Length);
        Assert.Equal(5, Of(questions, record with { Plan = record.Plan with { Exam = new(Today.AddDays(9), new("other"), 0.9) } }).New.Length);
    }

    [Fact]
    public void What_is_due_in_a_break_is_spread_over_the_days_before()
    {
        StudyPlan plan = StudyPlan.Empty.With(new(Today.AddDays(3), Today.AddDays(8)));

        Assert.Equal(2, Plan(plan, dueIn: [3, 4, 5, 8, 6, 1, 2, 9]).Due.Length);
        Assert.Empty(Plan(StudyPlan.Empty.With(new(Today.AddDays(20), Today.AddDays(30))), dueIn: [21, 22]).Due);
    }

    [Fact]
    public void What_piled_up_in_a_break_is_spread_over_the_days_after_the_weakest_first()
    {
        StudyPlan plan = StudyPlan.Empty.With(new(Today.AddDays(-5), Today.AddDays(-1)));

        DayPlan first = Plan(plan, dueIn: [-5, -4, -3, -2, -1, -1, -2, -3, -4, 0]);
        DayPlan last = Plan(StudyPlan.Empty.With(new(Today.AddDays(-9), Today.AddDays(-5))), dueIn: [-5, -4, 0]);

        Assert.Equal(2, first.Due.Length);
        Assert.Equal(3, last.Due.Length);
    }

    [Fact]
    public void A_review_gains_more_for_a_day_the_nearer_it_is()
    {
        CardState card = Card(20, 5);

        Assert.True(At(Today.AddDays(20)).Gain01(card, Today.AddDays(21)) > At(Today).Gain01(card, Today.AddDays(21)));
        static PlannedDay At(DateOnly day) => new(StudyRecord.Empty, Scheduler.Default, day);
    }

    [Fact]
    public void A_card_does_not_come_back_in_a_break()
    {
        Question question = SessionBench.Choice("a");
        var record = StudyRecord.Empty with { Plan = StudyPlan.Empty.With(new(Today.AddDays(7), Today.AddDays(9))) };
        DueLoad load = DueLoad.Of(CatalogOf([question]), record);

        CardState easy = StudyFold.Everyday.Foresee(null, question, Now, Today, load)[3].Next;

        Assert.False(record.Plan.IsBreak(Assert.IsType<Due.On>(easy.Due).Day));
    }

    private static DayPlan Plan(StudyPlan plan, int[] dueIn, int reviewedToday = 0)
    {
        Question[] questions = [.. dueIn.Select((_, i) => SessionBench.Choice($"q{i}"))];
        var cards = dueIn.Select((days, i) => (questions[i].Id, State: Card(10 + days, days))).ToDictionary(card => card.Id, card => card.State);
        DayTally[] days = reviewedToday == 0 ? [] : [new DayTally(Today) { Reviews = reviewedToday }];
        return Of(questions, new StudyRecord(cards, days) { Plan = plan });
    }

    private static CardState Card(int stability, int dueIn) => new(
        CardPhase.Review, 0, new(stability, 5), Today.AddDays(-10), new Due.On(Today.AddDays(dueIn)), 3, 0, Today.AddDays(-30));

    private static DayPlan Of(Question[] questions, StudyRecord record) =>
        DayPlan.Of(CatalogOf(questions), record, Scheduler.Default, new StudyCalendar(TimeZoneInfo.Utc), Now);

    private static Catalog CatalogOf(Question[] questions) =>
        new([new Deck(new("11-test"), LocalText.Same("Test"), "source", "licence", Today, questions)], []);

    private static IEnumerable<string> Ids(IEnumerable<Question> questions) => questions.Select(question => question.Id.Value);
}
