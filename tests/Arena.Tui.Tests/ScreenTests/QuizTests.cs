using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.TestKit;
using Arena.Tui.Screens.Quiz;
using Arena.Tui.Shell;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.ScreenTests;

public sealed class QuizTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);
    private static readonly ArenaOptions Quiz = new() { Start = StartScreen.Quiz };
    private static readonly ArenaOptions Chinese = Quiz with { Content = Language.Chinese };

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_session_that_is_being_planned_says_so(int columns, int rows)
    {
        using Screen screen = Open(null, columns, rows);

        screen.Matches("quiz-loading");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16)]
    public void A_choice_shows_the_question_and_its_options(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling, Sessions.Parent), columns, rows);

        screen.Press(Key.CursorDown, Key.CursorDown).Matches("quiz-choice");
    }

    [Theory, InlineData(80, 24), InlineData(100, 30)]
    public void A_choice_reads_well_in_Chinese(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), columns, rows, Chinese);

        screen.Press(Key.D1).Matches("quiz-choice-chinese");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_choice_can_be_drawn_in_ascii(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling, Sessions.Parent), columns, rows, Quiz with { Glyphs = GlyphTier.Ascii });

        screen.Press(Key.D2, Key.I).Matches("quiz-choice-ascii");
        screen.Press(RightKey(screen), Key.Enter).After(Moment).Matches("quiz-right-ascii");
        Assert.All(screen.Text, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void The_smallest_screen_cuts_no_sentence()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), 60, 16);
        screen.Press(Key.End, Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown).Shows("I do not know  (see the answer; counts as Again)");

        screen.Press(WrongKey(screen), Key.Enter).After(Moment).Shows("2-4 are off; u takes it back if you mistyped.");
    }

    [Fact]
    public void The_smallest_screen_says_what_to_do_when_a_word_is_no_number()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Parent), 60, 16);

        screen.Type("abc").Press(Key.Enter).Shows("'abc' is not a number. F12 if you do not know.");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void The_hint_appears_below_the_question(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), columns, rows);

        screen.Press(Key.I).Shows("Hint  Write one old term").Matches("quiz-hint");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16)]
    public void A_right_answer_suggests_Good(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling, Sessions.Parent), columns, rows);

        screen.After(TimeSpan.FromSeconds(19)).Press(RightKey(screen), Key.Enter).After(Moment).Matches("quiz-right");
    }

    [Theory, InlineData(80, 24), InlineData(100, 30)]
    public void A_right_answer_reads_well_in_Chinese(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), columns, rows, Chinese);

        screen.Press(RightKey(screen), Key.Enter).After(Moment).Matches("quiz-right-chinese");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_wrong_answer_says_why_and_offers_only_Again(int columns, int rows)
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling) };
        using Screen screen = Screen.Open(host, columns, rows, Quiz);
        screen.Press(WrongKey(screen), Key.Space).After(Moment).Matches("quiz-wrong");

        screen.Press(Key.D2).Shows("only Again is offered").Press(Key.D3, Key.D4);

        Assert.Empty(host.Saved);
        screen.Press(Key.D1);
        Assert.Equal(Grade.Again, Assert.IsType<JournalEvent.Reviewed>(Assert.Single(host.Saved)).Review.Grade);
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void Not_knowing_shows_the_answer(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), columns, rows);

        screen.Press(Key.D0).After(Moment).Matches("quiz-unknown");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16)]
    public void A_number_is_typed_into_a_field(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Parent), columns, rows);

        screen.Type("3/4").Matches("quiz-number");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_typical_mistake_is_explained(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Parent), columns, rows);

        screen.Type("0.5").Press(Key.Enter).After(Moment).Matches("quiz-number-wrong");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_near_miss_may_be_typed_once_more_and_then_suggests_Hard(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Ratio), columns, rows);

        screen.Type("1.41").Press(Key.Enter).Matches("quiz-near-miss");
        screen.Type("421").Press(Key.Enter).After(Moment).Shows("Suggested: Hard").Shows("> 2 Hard");
    }

    [Fact]
    public void In_a_field_letters_are_text_and_no_shortcuts()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Parent));

        screen.Type("quig-o0").Shows("Answer: [quig-o0 ").Press(Key.Enter).Shows("'quig-o0' is not a number.");
        screen.Press(new Key('?')).Shows("Help: Quiz");
    }

    [Fact]
    public void A_field_takes_full_width_digits_and_a_paste()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Parent));

        screen.Type("３／").Paste("4\n").Shows("Answer: [3/4 ").Press(Key.Enter).After(Moment).Shows("Right.");
    }

    [Fact]
    public void A_field_can_be_corrected_anywhere()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Parent));

        screen.Type("键3x4").Press(Key.CursorLeft, Key.Backspace).Type("/").Press(Key.Home, Key.Delete).Shows("Answer: [3/4 ");
    }

    [Fact]
    public void Nothing_chosen_answers_nothing()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling) };
        using Screen screen = Screen.Open(host, options: Quiz);

        screen.Press(Key.Enter).Shows("Choose an option first, 1 to 4.").Press(Key.Space).Shows("Choose an option first");
    }

    [Fact]
    public void A_key_within_250_ms_of_the_reveal_does_not_grade()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling, Sessions.Parent) };
        using Screen screen = Screen.Open(host, options: Quiz);
        screen.Press(RightKey(screen), Key.Enter);

        screen.Press(Key.Enter, Key.Space, Key.D3).Shows("Grade keys open 250 ms after the answer").Shows("How hard was the recall?");

        Assert.Empty(host.Saved);
        screen.After(Moment).Press(Key.Enter).ShowsNo("How hard was the recall?");
        Assert.Single(host.Saved);
    }

    [Fact]
    public void The_next_question_waits_for_the_disk()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling, Sessions.Parent), Disk = new TaskCompletionSource() };
        using Screen screen = Screen.Open(host, options: Quiz);

        screen.Press(RightKey(screen), Key.Enter).After(Moment).Press(Key.D4).Shows("How hard was the recall?").ShowsNo("Saved");

        host.Disk.SetResult();
        screen.After(Moment).Shows("Saved: Easy, back in").Shows("full 4-ary heap");
    }

    [Fact]
    public void A_failed_save_keeps_the_answer_and_can_be_tried_again()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling, Sessions.Parent) };
        using Screen screen = Screen.Open(host, options: Quiz);
        screen.Press(RightKey(screen), Key.Enter).After(Moment);

        host.Failure = new ArenaException(ErrorCode.DataUnavailable, "The disk is full.");
        screen.Press(Key.Enter).Shows("! The disk is full.").Shows("How hard was the recall?");

        host.Failure = null;
        screen.Press(Key.Esc).ShowsNo("The disk is full.").Press(Key.Enter).Shows("full 4-ary heap");
        Assert.Single(host.Saved);
    }

    [Fact]
    public void Undo_takes_the_last_grade_back_and_asks_again()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling, Sessions.Rescaling with { Id = new QuestionId("flash-attention/two") }) };
        using Screen screen = Screen.Open(host, options: Quiz);
        screen.Press(Key.U).Shows("no grade of this session to take back");

        screen.Press(RightKey(screen), Key.Enter).After(Moment).Press(Key.Enter).Shows("2 / ").Press(Key.U).Shows("Taken back.").Shows("1 / ");

        Assert.IsType<JournalEvent.ReviewUndone>(host.Saved[^1]);
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void Ending_shows_a_summary_and_Esc_leads_Home(int columns, int rows)
    {
        FakeHost host = new() { Home = Figures.AllDone, Session = Sessions.Of(Sessions.Rescaling, Sessions.Parent, Sessions.Ratio) };
        using Screen screen = Screen.Open(host, columns, rows, Quiz);
        screen.After(TimeSpan.FromSeconds(19)).Press(RightKey(screen), Key.Enter).After(Moment).Press(Key.Enter);
        screen.After(TimeSpan.FromSeconds(40)).Type("0.5").Press(Key.G.WithCtrl).After(Moment).Press(Key.Enter);

        screen.Press(Key.Esc).Matches("summary").Press(Key.Enter).Matches("summary-read-again");
        screen.Press(Key.Esc).Shows("This session").Press(Key.Esc).Shows("[Home]");
        Assert.Equal(2, host.Saved.Count);
    }

    [Fact]
    public void A_slip_of_the_finger_is_taken_back_before_the_grade_with_the_typed_text_kept()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Parent) };
        using Screen screen = Screen.Open(host, options: Quiz);

        screen.Type("0.8").Press(Key.Enter).After(Moment).Shows("Not right.").Press(Key.U).Shows("Answer: [0.8 ").Press(Key.Backspace).Type("75")
            .Press(Key.Enter).After(Moment).Shows("Right.");

        Assert.Empty(host.Saved);
    }

    [Fact]
    public void Leaving_a_revealed_answer_saves_it_with_the_suggested_grade()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling, Sessions.Parent) };
        using Screen screen = Screen.Open(host, options: Quiz);

        screen.Press(RightKey(screen), Key.Enter).After(Moment).Press(Key.Esc).Shows("This session");

        Assert.Equal(Grade.Good, Assert.IsType<JournalEvent.Reviewed>(Assert.Single(host.Saved)).Review.Grade);
    }

    [Fact]
    public void A_session_left_before_the_first_answer_has_no_summary()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling));

        screen.Press(Key.Esc).Shows("[Home]");
    }

    [Fact]
    public void The_source_is_shown_copied_and_opened()
    {
        FakeHost host = new() { Session = Sessions.Of(Sessions.Rescaling) };
        using Screen screen = Screen.Open(host, options: Quiz);

        screen.Press(Key.D0).After(Moment).Press(Key.O).Shows("Copied: https://arxiv.org/abs/1805.02867");

        Assert.Equal(["https://arxiv.org/abs/1805.02867"], host.Opened);
    }

    [Fact]
    public void Text_that_does_not_fit_scrolls_to_its_end()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), 60, 16);

        screen.Shows("PgDn more").Press(Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown).ShowsNo("PgDn more").Shows("I do not know");
        screen.Press(Key.PageUp, Key.PageUp, Key.PageUp, Key.PageUp, Key.PageUp).Shows("A kernel keeps the running");
    }

    [Fact]
    public void Arrows_scroll_an_answer_line_by_line()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), 80, 24);

        screen.Press(Key.D0).After(Moment).Shows("(10 lines)").Press(Key.CursorDown, Key.J).Shows("(8 lines)").Press(Key.K).Shows("(9 lines)");
    }

    [Fact]
    public void The_option_pointed_at_is_always_in_sight()
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), 60, 16);

        for (int i = 1; i <= 4; i++)
        {
            screen.Press(Key.CursorDown).Shows(FormattableString.Invariant($">  {i}  "));
        }

        for (int i = 3; i >= 1; i--)
        {
            screen.Press(Key.CursorUp).Shows(FormattableString.Invariant($">  {i}  "));
        }
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void Help_after_the_answer_explains_the_grades(int columns, int rows)
    {
        using Screen screen = Open(Sessions.Of(Sessions.Rescaling), columns, rows);

        screen.Press(WrongKey(screen), Key.Enter).After(Moment).Press(new Key('?')).Matches("help-answer");
    }

    [Fact]
    public void Home_starts_a_session_of_everything_or_of_one_deck()
    {
        FakeHost host = new() { Home = Figures.WithWork, Session = Sessions.Of(Sessions.Rescaling) };
        using Screen screen = Screen.Open(host);

        screen.Press(Key.Enter).Shows("[Quiz]").Press(Key.Esc).Press(Key.D2, Key.CursorDown, Key.Enter).Shows("[Quiz]");

        Assert.Equal([null, new DeckId("10-knapsack")], host.Requests.Select(request => request.Deck));
    }

    [Fact]
    public void Going_to_the_quiz_while_nothing_is_left_comes_back_and_says_so()
    {
        FakeHost host = new() { Home = Figures.AllDone, Session = Sessions.Of() };
        using Screen screen = Screen.Open(host);

        screen.Press(Key.F3).Shows("[Home]").Shows("Nothing is due and nothing new is left for today.");
    }

    private static Screen Open(SessionState? session, int columns = 100, int rows = 30, ArenaOptions? options = null) =>
        Screen.Open(new FakeHost { Session = session }, columns, rows, options ?? Quiz);

    private static SessionState SessionOf(Screen screen) => ((QuizState)screen.State.Top).Session!;

    private static Key RightKey(Screen screen) => new((char)('0' + Sessions.RightKey(SessionOf(screen))));

    private static Key WrongKey(Screen screen) => new(Sessions.RightKey(SessionOf(screen)) == 1 ? '2' : '1');
}
