using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Xunit;

namespace Arena.Core.Tests.Sessions;

public sealed class SessionReducerTests
{
    [Fact]
    public void The_next_question_appears_only_after_the_review_is_on_disk()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));
        SessionState answered = bench.Answer(bench.Start(), right: true);

        SessionStep step = SessionReducer.Reduce(answered, new SessionInput.Graded(bench.Now, Grade.Good));

        Assert.IsType<JournalEvent.Reviewed>(step.ToSave);
        Assert.IsType<SessionStage.Saving>(step.State.Stage);
        Assert.Equal("test/a", step.State.Current?.Question.Id.Value);
        SessionState saved = SessionReducer.Reduce(step.State, new SessionInput.Saved(bench.Now, 1)).State;
        Assert.Equal("test/b", saved.Current?.Question.Id.Value);
    }

    [Fact]
    public void A_full_disk_keeps_the_answer_on_screen_and_says_why()
    {
        var bench = new SessionBench(SessionBench.Choice("a")) { DiskIsFull = true };

        SessionState failed = bench.AnswerAndGrade(bench.Start(), right: true, Grade.Good);

        var grading = Assert.IsType<SessionStage.Grading>(failed.Stage);
        Assert.Equal("no space left", grading.SaveError);
        bench.DiskIsFull = false;
        Assert.Single(bench.Grade(failed, Grade.Good).Done);
    }

    [Fact]
    public void A_wrong_answer_allows_only_Again()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));
        SessionState wrong = bench.Answer(bench.Start(), right: false);

        foreach (Grade grade in new[] { Grade.Hard, Grade.Good, Grade.Easy })
        {
            Assert.Equal(wrong, bench.Grade(wrong, grade));
        }

        Assert.Single(bench.Grade(wrong, Grade.Again).Done);
    }

    [Theory]
    [InlineData(false, Grade.Good)]
    [InlineData(true, Grade.Hard)]
    public void A_right_answer_suggests_Good_and_after_a_hint_Hard(bool hint, Grade expected)
    {
        var bench = new SessionBench(SessionBench.Choice("a"));
        SessionState state = bench.Start();
        if (hint)
        {
            state = bench.Apply(state, new SessionInput.HintAsked(bench.Now));
        }

        var grading = Assert.IsType<SessionStage.Grading>(bench.Answer(state, right: true).Stage);

        Assert.Equal(expected, grading.Draft.Suggested);
    }

    [Fact]
    public void A_number_rounded_too_early_may_be_typed_once_more_and_then_suggests_Hard()
    {
        var bench = new SessionBench(SessionBench.Number("a", 1.8711, 0.0001));

        SessionState near = bench.Type(bench.Start(), "1.87");

        Assert.Equal("1.87", Assert.IsType<SessionStage.Asking>(near.Stage).NearMiss);
        var grading = Assert.IsType<SessionStage.Grading>(bench.Type(near, "1.8711").Stage);
        Assert.True(grading.Draft.IsRight);
        Assert.Equal(Grade.Hard, grading.Draft.Suggested);
    }

    [Fact]
    public void The_second_near_miss_is_wrong()
    {
        var bench = new SessionBench(SessionBench.Number("a", 1.8711, 0.0001));

        SessionState twice = bench.Type(bench.Type(bench.Start(), "1.87"), "1.87");

        Assert.False(Assert.IsType<SessionStage.Grading>(twice.Stage).Draft.IsRight);
    }

    [Fact]
    public void Leaving_after_the_answer_saves_it_with_the_suggested_grade()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));

        SessionState left = bench.Leave(bench.Answer(bench.Start(), right: true));

        Assert.Equal(new SessionStage.Over(SessionEnd.Left), left.Stage);
        Assert.Equal(Grade.Good, Assert.IsType<JournalEvent.Reviewed>(Assert.Single(bench.Journal)).Review.Grade);
    }

    [Fact]
    public void Leaving_before_the_answer_saves_nothing()
    {
        var bench = new SessionBench(SessionBench.Choice("a"));

        Assert.IsType<SessionStage.Over>(bench.Leave(bench.Start()).Stage);

        Assert.Empty(bench.Journal);
    }

    [Fact]
    public void A_session_left_in_the_middle_goes_on_where_it_was()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));
        bench.Leave(bench.AnswerAndGrade(bench.Start(), right: true, Grade.Easy));

        SessionState again = bench.Start();

        Assert.Equal("test/b", again.Current?.Question.Id.Value);
        Assert.Equal(2, again.Left);
    }

    [Fact]
    public void A_new_card_comes_back_within_the_session_until_it_leaves_learning()
    {
        var bench = new SessionBench(SessionBench.Choice("a"));

        SessionState first = bench.AnswerAndGrade(bench.Start(), right: true, Grade.Good);
        SessionState second = bench.AnswerAndGrade(first, right: true, Grade.Good);

        Assert.Equal("test/a", first.Current?.Question.Id.Value);
        Assert.Equal(new SessionStage.Over(SessionEnd.NothingLeft), second.Stage);
        Assert.Equal(2, second.Done.Count);
    }

    [Fact]
    public void Undo_puts_the_card_back_as_it_was_shown_and_takes_the_XP_back()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));
        SessionState start = bench.Start();
        SessionState next = bench.AnswerAndGrade(start, right: true, Grade.Good);

        SessionState undone = bench.Undo(next);

        Assert.Equal(start.Current, undone.Current);
        Assert.Equal(start.Left, undone.Left);
        Assert.Equal(0, undone.Tally.Xp);
        Assert.Empty(undone.Done);
        Assert.Equal(0, bench.Record.TotalReviews);
    }

    [Fact]
    public void Undo_goes_back_any_number_of_answers()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));
        SessionState state = bench.Start();
        for (int i = 0; i < 3; i++)
        {
            state = bench.AnswerAndGrade(state, right: i != 1, i == 1 ? Grade.Again : Grade.Good);
        }

        for (int i = 0; i < 3; i++)
        {
            state = bench.Undo(state);
        }

        Assert.Empty(state.Done);
        Assert.Equal("test/a", state.Current?.Question.Id.Value);
        Assert.Equal(3, state.Left);
        Assert.Empty(bench.Record.Cards);
    }

    [Fact]
    public void Undo_works_while_another_card_in_learning_is_on_screen()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));
        SessionState state = bench.AnswerAndGrade(bench.Start(), right: false, Grade.Again);
        state = bench.AnswerAndGrade(state, right: true, Grade.Good);
        Assert.Equal("test/a", state.Current?.Question.Id.Value);

        SessionState undone = bench.Undo(state);

        Assert.Equal("test/b", undone.Current?.Question.Id.Value);
        Assert.Equal(["test/a"], undone.Learning.Select(question => question.Id.Value));
        Assert.Equal(2, undone.Left);
    }

    [Fact]
    public void What_is_left_after_leaving_counts_the_question_that_was_on_screen()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));

        SessionState left = bench.Leave(bench.AnswerAndGrade(bench.Start(), right: true, Grade.Easy));

        Assert.Equal(2, left.Left);
    }

    [Fact]
    public void Undo_of_an_answer_that_waits_for_its_grade_asks_the_same_question_again_and_writes_nothing()
    {
        var bench = new SessionBench(SessionBench.Choice("a"));
        SessionState start = bench.Start();

        SessionState again = bench.Undo(bench.Answer(start, right: false));

        Assert.Equal(start.Current, again.Current);
        Assert.Empty(bench.Journal);
    }

    [Fact]
    public void A_question_put_off_comes_after_the_others()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));

        SessionState state = bench.Apply(bench.Start(), new SessionInput.PutOff(bench.Now));

        Assert.Equal("test/b", state.Current?.Question.Id.Value);
        Assert.Equal(2, state.Left);
    }

    [Fact]
    public void The_limit_ends_the_session_after_so_many_answers()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));

        SessionState state = bench.AnswerAndGrade(bench.Start(limit: 1), right: true, Grade.Good);

        Assert.Equal(new SessionStage.Over(SessionEnd.LimitReached), state.Stage);
    }

    [Fact]
    public void The_same_seed_gives_the_same_session()
    {
        static List<string> Play()
        {
            var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"), SessionBench.Choice("c"));
            var seen = new List<string>();
            SessionState state = bench.Start();
            while (state.Current is { } current)
            {
                seen.Add(current.Question.Id + string.Join('|', ((QuestionBody.Choice)current.Prompt.Body).Options.Select(option => option.Text.English)));
                state = bench.AnswerAndGrade(state, right: true, Grade.Good);
            }

            return seen;
        }

        Assert.Equal(Play(), Play());
    }

    [Fact]
    public void The_last_review_of_the_day_says_that_nothing_is_left()
    {
        var bench = new SessionBench(SessionBench.Choice("a"), SessionBench.Choice("b"));
        SessionState state = bench.Start();
        while (state.Current is not null)
        {
            state = bench.AnswerAndGrade(state, right: true, Grade.Easy);
        }

        Assert.Equal([1, 0], bench.Journal.Cast<JournalEvent.Reviewed>().Select(act => act.Review.LeftToday));
        Assert.Equal(1, bench.Overview().Streak.Days);
    }

    [Fact]
    public void Confidence_and_time_are_kept_and_change_no_grade()
    {
        var bench = new SessionBench(SessionBench.Choice("a"));
        SessionState state = bench.Start();
        var choice = (QuestionBody.Choice)state.Current!.Prompt.Body;
        bench.Now += TimeSpan.FromMinutes(3);

        SessionState guessed = bench.Apply(state, new SessionInput.Answered(bench.Now, new Answer.Picked(choice.RightIndex), Confidence.Guess));

        Review draft = Assert.IsType<SessionStage.Grading>(guessed.Stage).Draft;
        Assert.Equal(Confidence.Guess, draft.Confidence);
        Assert.Equal(TimeSpan.FromMinutes(3), draft.Took);
        Assert.Equal(Grade.Good, draft.Suggested);
        Assert.Equal(1.0 / 3, draft.ChanceLevel01, 12);
    }
}
