using Arena.Core;
using Arena.Core.Judging;
using Arena.TestKit;
using Arena.Tui.Screens.Solving;
using Arena.Tui.Shell;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.ScreenTests;

public sealed class SolvingTests
{
    [Theory, InlineData(80, 24), InlineData(120, 40), InlineData(60, 16)]
    public void A_challenge_opens_on_its_task(int columns, int rows)
    {
        using Screen screen = Judgements.Open(Judgements.Host(), columns, rows);

        screen.Matches("challenge-task");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void Before_the_first_file_the_screen_says_what_to_do(int columns, int rows)
    {
        using Screen screen = Judgements.Open(Judgements.Host(hasFile: false), columns, rows);

        screen.Press(Key.R).Shows("There is no file yet: e writes one, S names another.");
        screen.Press(Key.D2).Matches("challenge-nothing");
        screen.Press(Key.D3).Shows("Nothing was judged yet.");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40), InlineData(60, 16)]
    public void Cases_appear_as_they_finish_and_equal_neighbours_fold(int columns, int rows)
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host, columns, rows);

        screen.Press(Key.R).Shows("build").When(() => host.Judge(Judgements.Tests(Judgements.Accepted, 21)))
            .When(() => host.Judge([Judgements.Case(22, Judgements.Accepted).First()]));

        screen.Matches("challenge-judging");
        screen.Press(Key.Esc).Shows("[Arena]").Shows("judging heap 21/40").Press(Key.Enter).Shows("limit 1.00 s");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void Timing_shows_how_far_each_shape_is(int columns, int rows)
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host, columns, rows);

        screen.Press(Key.R).When(() => host.Judge(
            [.. Judgements.Tests(Judgements.Accepted), new JudgeEvent.Decided(Judgements.Accepted, TimeSpan.FromSeconds(1)), .. Judgements.Timing(2)]));

        screen.Matches("challenge-timing").Shows("timing heap 6/18");
        screen.When(() => host.Judge(new JudgeEvent.Timed(Judgements.Timed), new JudgeEvent.ProfileStarted(["heapify 200k"]))).Shows("profiling heap").Shows("0.93x [0.91, 0.95]");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40), InlineData(60, 16)]
    public void A_wrong_answer_shows_the_failing_case(int columns, int rows)
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host, columns, rows);

        screen.Press(Key.R).When(() => host.Judge(Judgements.Whole(Judgements.Wrong)));

        screen.Matches("challenge-wrong");
        Assert.Equal([new(Judgements.Heap, "cpu", Judgements.HeapFile)], host.Judgements);
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void A_compile_error_shows_the_place_with_a_caret(int columns, int rows)
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host, columns, rows);

        screen.Press(Key.R).When(() => host.Judge(
            new JudgeEvent.Compiled(TimeSpan.FromSeconds(1), Judgements.Broken.CompilerMessages),
            new JudgeEvent.Decided(Judgements.Broken, TimeSpan.FromSeconds(1)),
            new JudgeEvent.Finished(Judgements.Broken)));

        screen.Matches("challenge-compile-error");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40), InlineData(60, 16)]
    public void An_accepted_submission_shows_its_result_when_it_is_complete(int columns, int rows)
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host, columns, rows);

        screen.Press(Key.R).When(() => host.Judge(Judgements.Whole(Judgements.Profiled)));

        screen.Matches("challenge-result");
        screen.Press(Key.Enter).Shows("[4 Board]").Press(Key.CursorDown, Key.Enter).Shows("[3 Result]").Shows("0.93x [0.91, 0.95]");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void A_timing_that_ranks_nothing_says_why(int columns, int rows)
    {
        using Screen screen = Judgements.Open(Judgements.Host(Judgements.Inconclusive with { Id = new("777777777777") }), columns, rows);

        screen.Press(Key.D3).Matches("challenge-inconclusive");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void An_emulated_device_ranks_nothing(int columns, int rows)
    {
        using Screen screen = Judgements.Open(Judgements.Host(), columns, rows, down: 2);

        screen.Press(Key.D, Key.D3).Matches("challenge-emulated");
        screen.Press(Key.D4).Shows("emulated, not ranked");
    }

    [Theory, InlineData(80, 24)]
    public void A_result_can_be_drawn_in_ascii(int columns, int rows)
    {
        FakeHost host = Judgements.Host(Judgements.Profiled);
        using Screen screen = Screen.Open(host, columns, rows, new ArenaOptions { Start = StartScreen.Challenges, Glyphs = GlyphTier.Ascii });

        screen.Press(Key.Enter, Key.D3).Matches("challenge-result-ascii");
        Assert.All(screen.Text, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void A_result_scrolls_to_its_last_line_and_the_views_turn_with_Tab_and_arrows()
    {
        using Screen screen = Judgements.Open(Judgements.Host(Judgements.Profiled), 60, 16);

        screen.Press(Key.D3, Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown).ShowsNo("PgDn more").Shows("0.74x = median").Shows("differ by more");
        screen.Press(Key.Tab).Shows("[4 Board]").Press(Key.CursorRight).Shows("[1 Task]").Press(Key.Tab.WithShift).Shows("[4 Board]").Press(Key.D2).Shows("[2 Judge]");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void The_help_lists_the_keys_of_a_challenge(int columns, int rows)
    {
        using Screen screen = Judgements.Open(Judgements.Host(), columns, rows);

        screen.Type("?").Matches("help-challenge");
    }

    [Fact]
    public void Stopping_says_what_was_kept()
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host);

        screen.Press(Key.X.WithCtrl).Shows("Nothing is running.").Press(Key.R).When(() => host.Judge(Judgements.Tests(Judgements.Accepted, 3)));
        screen.Press(Key.X.WithCtrl).Shows("Stopped before there was a verdict. Nothing was recorded.").Shows("Not finished.");
        Assert.True(host.WasStopped);

        screen.Press(Key.R).When(() => host.Judge([.. Judgements.Tests(Judgements.Accepted), new JudgeEvent.Decided(Judgements.Accepted, TimeSpan.Zero)]));
        screen.Press(Key.X.WithCtrl).Shows("Stopped. The verdict is recorded.");
        Assert.Equal(2, host.Judgements.Count);
    }

    [Fact]
    public void A_judgement_goes_on_while_its_screen_is_left_and_says_when_it_is_done()
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host);

        screen.Press(Key.R, Key.F2).Shows("[Home]").Shows("judging heap").When(() => host.Judge(Judgements.Whole(Judgements.Wrong)));

        screen.Shows("heap: wrong answer. Saved as 0c11d2e3f405.").ShowsNo("judging heap").Press(Key.F4, Key.Enter).Shows("Case 6 equal keys  WA");
    }

    [Fact]
    public void One_thing_is_judged_at_a_time()
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host);
        screen.Press(Key.R).Press(Key.R).Shows("Something is running already; Ctrl+X stops it.").Press(Key.Esc, Key.CursorDown, Key.CursorDown, Key.Enter);

        screen.Press(Key.R).Shows("one at a time");

        Assert.Single(host.Judgements);
    }

    [Fact]
    public void Quitting_asks_while_something_is_judged()
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host);

        screen.Press(Key.R, Key.Esc, Key.Esc, Key.Q).Shows("Something is still being judged or timed").Press(Key.Q, Key.Enter).ShowsNo("Something is");
        Assert.Null(screen.ExitCode);

        screen.Press(Key.Q, Key.D2);
        Assert.Equal(0, screen.ExitCode);
    }

    [Fact]
    public void A_judge_that_fails_leaves_its_message_and_the_screen()
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Judgements.Open(host);
        host.Failure = new ArenaException(ErrorCode.NotFound, "'heap/Heap.cs' cannot be read.", "Give the path of a C# file.");

        screen.Press(Key.R).Shows("! 'heap/Heap.cs' cannot be read. Give the path of a C# file.").Shows("Not finished.");
    }

    [Theory, InlineData(80, 24)]
    public void Another_file_is_named_with_completion_and_remembered(int columns, int rows)
    {
        FakeHost host = Judgements.Host();
        host.Paths = ["work/HeapFast.cs", "work/HeapPlain.cs"];
        using Screen screen = Judgements.Open(host, columns, rows);

        screen.Type("S").Press([.. Enumerable.Repeat(Key.Backspace, 12)]).Type("wo").Press(Key.Tab).Matches("challenge-path");
        screen.Type("F").When(() => host.Paths = ["work/HeapFast.cs"]).Press(Key.Tab, Key.Enter).Shows("[2 Judge]");
        Assert.Equal("work/HeapFast.cs", host.Judgements[^1].Path);

        screen.When(() => host.Judge(Judgements.Whole(Judgements.Wrong))).Press(Key.Esc, Key.Enter, Key.R);
        Assert.Equal(["work/HeapFast.cs", "work/HeapFast.cs"], host.Judgements.Select(request => request.Path));
    }

    [Fact]
    public void Esc_closes_the_field_for_a_path_and_nothing_else()
    {
        using Screen screen = Judgements.Open(Judgements.Host());

        screen.Type("S").Shows("Judge which file").Type("q:").Shows("heap/Heap.csq:").Press(Key.Esc).ShowsNo("Judge which file").Shows("[1 Task]");
    }

    [Fact]
    public void Without_an_editor_the_screen_names_the_file_and_the_variable()
    {
        FakeHost host = Judgements.Host(hasFile: false);
        host.Editor = null;
        using Screen screen = Judgements.Open(host);

        screen.Press(Key.E).Shows("Your file: heap/Heap.cs. Set EDITOR to open it here; r judges it.");

        Assert.Null(screen.Editing);
        screen.Press(Key.R);
        Assert.Single(host.Judgements);
    }

    [Fact]
    public void What_cannot_be_read_is_not_shown_as_loading_for_ever()
    {
        FakeHost host = Judgements.Host();
        host.Failure = new ArenaException(ErrorCode.ContentInvalid, "A challenge is broken.");
        using Screen screen = Screen.Open(host, options: new ArenaOptions { Start = StartScreen.Challenges });

        screen.Shows("! A challenge is broken.").Shows("not read").ShowsNo("loading").Press(Key.F5).Shows("not read").ShowsNo("loading");
        host.Failure = null;
        screen.Press(Key.Esc, Key.Esc, Key.R).Shows("Binary heap").When(() => host.Failure = new ArenaException(ErrorCode.ContentInvalid, "Again."));
        screen.Press(Key.Enter).Shows("not read");
    }

    [Fact]
    public void Warnings_explain_no_verdict_and_stand_last()
    {
        CompilerMessage warning = new("Heap.cs", 1, 1, "CS0219", "The variable 'x' is assigned but its value is never used", false);
        using Screen screen = Judgements.Open(Judgements.Host(Judgements.Timed with { CompilerMessages = [warning] }), 120, 40);

        screen.Press(Key.D3);

        Assert.True(screen.Text.IndexOf("CS0219", StringComparison.Ordinal) > screen.Text.IndexOf("control", StringComparison.Ordinal));
    }

    [Fact]
    public void Steps_fold_into_rows_of_one_group_and_one_outcome()
    {
        JudgeRun run = Judgements.Tests(Judgements.Wrong, 20).Aggregate(new JudgeRun("Heap.cs", "cpu"), (run, step) => run.With(step));

        Assert.Equal(
            [(1, 5, Verdict.Accepted), (6, 6, Verdict.WrongAnswer), (7, 9, Verdict.Accepted), (10, 17, Verdict.Accepted), (18, 20, Verdict.Accepted)],
            run.Cases.Select(row => (row.First, row.Last, row.Verdict)));
        Assert.Equal((19, 40, "equal keys"), (run.Passed, run.Of, run.Failure?.CaseName));
    }

    [Theory]
    [InlineData(new[] { "src/Heap.cs" }, "src/Heap.cs", 0)]
    [InlineData(new[] { "src/HeapA.cs", "src/HeapB.cs" }, "src/Heap", 2)]
    [InlineData(new string[0], "sr", 0)]
    [InlineData(new[] { "src/", "srv/" }, "sr", 2)]
    public void A_path_grows_as_far_as_its_candidates_agree(string[] candidates, string text, int shown)
    {
        PathDialog path = PathDialog.Of("sr").With(candidates);

        Assert.Equal((text, shown), (path.Field.Text, path.Candidates.Count));
    }
}
