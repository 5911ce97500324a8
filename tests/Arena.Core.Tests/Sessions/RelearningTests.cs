using Arena.Core.Journal;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Xunit;

namespace Arena.Core.Tests.Sessions;

public sealed class RelearningTests
{
    [Fact]
    public void A_failed_card_is_open_and_leaving_names_it()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));

        SessionState left = bench.Leave(bench.AnswerAndGrade(bench.Start(), right: false, Grade.Again));

        Assert.Equal(["test/a"], Open(left));
    }

    [Fact]
    public void A_recall_ten_minutes_later_closes_it()
    {
        var bench = new SessionBench(SessionBench.Choice("a"));
        SessionState failed = bench.AnswerAndGrade(bench.Start(), right: false, Grade.Again);

        bench.Now += TimeSpan.FromMinutes(9);
        Assert.Equal(["test/a"], Open(bench.AnswerAndGrade(failed, right: true, Grade.Good)));

        bench.Now += TimeSpan.FromMinutes(1);
        Assert.Empty(Open(bench.AnswerAndGrade(failed, right: true, Grade.Good)));
    }

    [Fact]
    public void A_card_failed_a_moment_ago_is_asked_after_the_others_and_stays_open_when_recalled_too_soon()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));
        SessionState state = bench.AnswerAndGrade(bench.Start(), right: false, Grade.Again);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);
        Assert.Equal("test/b", state.Current?.Question.Id.Value);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);

        Assert.Equal("test/a", state.Current?.Question.Id.Value);
        state = bench.AnswerAndGrade(state, right: true, Grade.Easy);

        Assert.Equal(new SessionStage.Over(SessionEnd.NothingLeft), state.Stage);
        Assert.Equal(["test/a"], Open(state));
        Assert.Equal(0, Assert.IsType<JournalEvent.Reviewed>(bench.Journal[^1]).Review.LeftToday);
    }

    [Fact]
    public void Eight_answers_to_other_cards_do_as_well_as_ten_minutes()
    {
        var bench = new SessionBench([.. Enumerable.Range(0, 10).Select(i => SessionBench.Choice($"q{i}"))]);
        SessionState state = bench.AnswerAndGrade(bench.Start(newToday: 9), right: false, Grade.Again);
        for (int i = 0; i < 8; i++)
        {
            Assert.NotEqual("test/q0", state.Current?.Question.Id.Value);
            state = bench.AnswerAndGrade(state, right: true, Grade.Easy);
        }

        Assert.Equal("test/q0", state.Current?.Question.Id.Value);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);

        Assert.Empty(Open(state));
    }

    [Fact]
    public void A_recall_with_a_hint_does_not_close_it()
    {
        var bench = new SessionBench([.. Enumerable.Range(0, 9).Select(i => SessionBench.Choice($"q{i}"))]);
        SessionState state = bench.AnswerAndGrade(bench.Start(newToday: 9), right: false, Grade.Again);
        for (int i = 0; i < 8; i++)
        {
            state = bench.AnswerAndGrade(state, right: true, Grade.Easy);
        }

        state = bench.Apply(state, new SessionInput.HintAsked(bench.Now));
        state = bench.AnswerAndGrade(state, right: true, Grade.Hard);

        Assert.Equal(["test/q0"], Open(state));
    }

    [Fact]
    public void A_card_recalled_too_soon_and_sent_to_days_is_asked_once_more()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));
        SessionState state = bench.AnswerAndGrade(bench.Start(), right: false, Grade.Again);
        bench.Now += TimeSpan.FromMinutes(1);
        state = bench.AnswerAndGrade(state, right: true, Grade.Easy);
        Assert.Equal("test/a", state.Current?.Question.Id.Value);

        state = bench.AnswerAndGrade(state, right: true, Grade.Easy);

        Assert.Equal(["test/a"], Open(state));
        bench.Now += TimeSpan.FromMinutes(9);
        state = bench.AnswerAndGrade(state, right: true, Grade.Easy);
        Assert.Equal("test/a", state.Current?.Question.Id.Value);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);
        Assert.Empty(Open(state));
        Assert.IsType<SessionStage.Over>(state.Stage);
    }

    [Fact]
    public void Undo_opens_a_card_again()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));
        SessionState failed = bench.AnswerAndGrade(bench.Start(), right: false, Grade.Again);
        bench.Now += TimeSpan.FromMinutes(11);
        SessionState asked = bench.AnswerAndGrade(failed, right: true, Grade.Easy);

        SessionState closed = bench.AnswerAndGrade(asked, right: true, Grade.Good);

        Assert.Empty(Open(closed));
        Assert.Equal(["test/a"], Open(bench.Undo(closed)));
        Assert.Empty(Open(bench.Undo(bench.Undo(bench.Undo(closed)))));
    }

    [Fact]
    public void Of_several_cards_whose_minute_has_come_the_weakest_is_asked_first()
    {
        var bench = new SessionBench(SessionBench.Choice("strong"), SessionBench.Choice("weak"), SessionBench.Choice("last"));
        SessionState state = bench.AnswerAndGrade(bench.Start(), right: true, Grade.Good);
        state = bench.AnswerAndGrade(state, right: false, Grade.Again);
        bench.Now += TimeSpan.FromMinutes(11);

        state = bench.AnswerAndGrade(state, right: true, Grade.Easy);

        Assert.Equal("test/weak", state.Current?.Question.Id.Value);
    }

    private static IEnumerable<string> Open(SessionState state) => state.Open.Select(question => question.Id.Value);
}
