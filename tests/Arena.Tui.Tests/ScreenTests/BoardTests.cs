using Arena.TestKit;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.ScreenTests;

public sealed class BoardTests
{
    [Theory, InlineData(80, 24), InlineData(120, 40), InlineData(60, 16)]
    public void A_board_shows_references_and_submissions_with_shared_ranks(int columns, int rows)
    {
        using Screen screen = Screen.Open(Judgements.Host(), columns, rows);

        screen.Press(Key.F5).Matches("board");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void Emulated_entries_have_no_rank(int columns, int rows)
    {
        using Screen screen = Screen.Open(Judgements.Host(), columns, rows);

        screen.Press(Key.G, Key.B, Key.D3, Key.D).Matches("board-emulated");
        screen.Press(Key.CursorDown, Key.Enter).Shows("[3 Result]").Shows("emulated, not ranked").Shows("attention gpu");
    }

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void A_board_without_submissions_says_how_to_get_there(int columns, int rows)
    {
        using Screen screen = Screen.Open(Judgements.Host(), columns, rows);

        screen.Press(Key.F5, Key.CursorLeft).Matches("board-empty");
    }

    [Fact]
    public void Arrows_and_digits_change_the_challenge_and_a_reference_has_no_result()
    {
        using Screen screen = Screen.Open(Judgements.Host());

        screen.Press(Key.F5).Shows("[1 heap]").Press(Key.CursorLeft).Shows("[3 attention]").Press(Key.CursorRight).Shows("[1 heap]").Press(Key.D3).Shows("attention/tiled");
        screen.Press(Key.Enter).Shows("This one is ours.").Press(Key.D1, Key.CursorDown, Key.Enter).Shows("accepted   40 of 40").Press(Key.Esc).Shows("[Board]");
    }

    [Fact]
    public void References_are_timed_anew_line_by_line_and_can_be_stopped()
    {
        FakeHost host = Judgements.Host();
        using Screen screen = Screen.Open(host);

        screen.Press(Key.F5, Key.R).When(() => host.Measure("heap/binary: launch 1 of 6")).Shows("heap/binary: launch 1 of 6").Shows("timing references");
        screen.Press(Key.R).Shows("Something is running already").Press(Key.X.WithCtrl).ShowsNo("launch 1 of 6").Shows("Stopped. References");
        Assert.True(host.WasStopped);
        screen.Press(Key.R).When(() => host.Measure("done", isLast: true)).ShowsNo("timing references");
    }

    [Fact]
    public void The_list_leads_to_the_board_of_the_challenge_under_the_cursor()
    {
        using Screen screen = Screen.Open(Judgements.Host(), options: new ArenaOptions { Start = StartScreen.Challenges });

        screen.Press(Key.CursorDown, Key.CursorDown, Key.B).Shows("[3 attention]").Press(Key.Esc, Key.CursorUp, Key.CursorUp, Key.B).Shows("[1 heap]");
    }
}
