using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Engines;
using Arena.Core.Sessions;
using Xunit;

namespace Arena.Core.Tests.Sessions;

public sealed class DayPlanTests
{
    [Fact]
    public void A_first_day_offers_as_many_new_questions_as_the_limit_allows()
    {
        var bench = new SessionBench([.. Enumerable.Range(1, 9).Select(i => SessionBench.Choice($"q{i}"))]);

        Assert.Equal(["test/q1", "test/q2", "test/q3", "test/q4", "test/q5"], Ids(bench.Plan().New));
        Assert.Equal(9, bench.Plan().Unseen);
    }

    [Fact]
    public void New_questions_seen_today_count_against_the_limit()
    {
        var bench = new SessionBench([.. Enumerable.Range(1, 9).Select(i => SessionBench.Choice($"q{i}"))]);
        SessionState state = bench.Start();
        for (int i = 0; i < 3; i++)
        {
            state = bench.AnswerAndGrade(state, right: true, Grade.Easy);
        }

        Assert.Equal(["test/q4", "test/q5"], Ids(bench.Plan().New));
    }

    [Fact]
    public void A_question_waits_until_its_prerequisites_have_left_learning()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b", null, "a"));
        Assert.Equal(["test/a"], Ids(bench.Plan().New));

        SessionState state = bench.AnswerAndGrade(bench.Start(), right: true, Grade.Good);
        Assert.Empty(bench.Plan().New);

        bench.AnswerAndGrade(state, right: true, Grade.Good);
        Assert.Equal(["test/b"], Ids(bench.Plan().New));
    }

    [Fact]
    public void A_prerequisite_that_no_deck_has_holds_nothing_back()
    {
        var bench = new SessionBench(SessionBench.Choice("b", null, "gone"));

        Assert.Equal(["test/b"], Ids(bench.Plan().New));
    }

    [Fact]
    public void Siblings_are_kept_to_one_a_day()
    {
        var bench = new SessionBench(SessionBench.Choice("a", "twins"), SessionBench.Choice("b", "twins"), SessionBench.Choice("c"));
        Assert.Equal(["test/a", "test/c"], Ids(bench.Plan().New));

        bench.AnswerAndGrade(bench.Start(), right: true, Grade.Easy);
        Assert.Equal(["test/c"], Ids(bench.Plan().New));

        bench.Now += TimeSpan.FromDays(1);
        Assert.Contains("test/b", Ids(bench.Plan().New));
    }

    [Fact]
    public void A_card_is_due_from_the_first_minute_of_its_study_day()
    {
        var bench = new SessionBench(SessionBench.Choice("a"));
        bench.AnswerAndGrade(bench.Start(), right: true, Grade.Easy);
        DateOnly day = Assert.IsType<Due.On>(bench.Record.Cards[new("test/a")].Due).Day;

        bench.Now = bench.Calendar.StartOf(day).AddTicks(-1);
        Assert.Empty(bench.Plan().Due);

        bench.Now = bench.Calendar.StartOf(day);
        Assert.Equal(["test/a"], Ids(bench.Plan().Due));
    }

    [Fact]
    public void What_is_due_comes_with_the_lowest_recall_first()
    {
        var bench = new SessionBench(SessionBench.Choice("strong"), SessionBench.Choice("weak"));
        SessionState state = bench.AnswerAndGrade(bench.Start(), right: true, Grade.Easy);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);
        bench.AnswerAndGrade(state, right: true, Grade.Good);
        bench.Now += TimeSpan.FromDays(30);

        Assert.Equal(["test/weak", "test/strong"], Ids(bench.Plan().Due));
    }

    [Fact]
    public void Tomorrows_due_cards_are_those_that_FSRS_says()
    {
        var bench = new SessionBench([.. Enumerable.Range(1, 4).Select(i => SessionBench.Choice($"q{i}"))]);
        SessionState state = bench.Start();
        while (state.Current is { } current)
        {
            bool isFailed = current.Question.Id.Value == "test/q1" && state.Done.All(done => done.Review.Question != current.Question.Id);
            state = bench.AnswerAndGrade(state, right: !isFailed, isFailed ? Grade.Again : Grade.Good);
        }

        for (int ahead = 1; ahead <= 4; ahead++)
        {
            bench.Now += TimeSpan.FromDays(1);
            DateOnly today = bench.Calendar.DayOf(bench.Now);
            IEnumerable<string> expected = bench.Record.Cards
                .Where(card => Math.Max(1, Math.Round(Fsrs6.Default.Interval(card.Value.Memory, 0.9))) <= today.DayNumber - card.Value.LastDay.DayNumber)
                .Select(card => card.Key.Value);
            Assert.Equal(expected.Order(StringComparer.Ordinal), Ids(bench.Plan().Due).Order(StringComparer.Ordinal));
        }

        Assert.Equal(4, bench.Plan().Due.Length);
    }

    private static IEnumerable<string> Ids(IEnumerable<Question> questions) => questions.Select(question => question.Id.Value);
}
