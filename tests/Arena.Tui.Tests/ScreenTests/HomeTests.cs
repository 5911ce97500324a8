using Arena.Core;
using Arena.Core.Questions;
using Arena.TestKit;
using Arena.Tui.Shell;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.ScreenTests;

public sealed class HomeTests
{
    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16)]
    public void The_first_frame_comes_before_any_data_and_shows_no_number(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost(), columns, rows);

        screen.Shows("loading").Matches("home-loading");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_first_start_says_what_Enter_does(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.FirstStart }, columns, rows);

        screen.Matches("home-first-start");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16), InlineData(160, 40)]
    public void A_day_with_work_shows_what_is_due(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork }, columns, rows);

        screen.Matches("home-work");
    }

    [Fact]
    public void A_deck_counts_as_due_what_the_day_counts_as_due()
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork });

        // 9 + 9 + 5 = 23; the two cards whose minute has not come are told apart.
        string deck = screen.Text.Split('\n').Single(row => row.Contains("The knapsack problem", StringComparison.Ordinal));
        Assert.Matches("The knapsack problem +9 +1 +2 +12/21", deck);
        screen.Shows("Due now      23");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void A_finished_day_says_when_it_goes_on_and_points_to_the_arena(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.AllDone }, columns, rows);

        screen.Matches("home-done");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void The_ascii_tier_draws_ascii_only(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork }, columns, rows, new ArenaOptions { Glyphs = GlyphTier.Ascii });

        screen.Matches("home-ascii");
        Assert.All(screen.Text, c => Assert.InRange(c, '\n', '~'));
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void Decks_show_in_the_language_of_the_content(int columns, int rows)
    {
        ArenaOptions options = new() { Content = Language.Chinese, Interface = "zh-CN" };
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork }, columns, rows, options);

        screen.Press(Key.Tab, Key.CursorDown).Matches("home-chinese");
    }

    [Fact]
    public void Esc_never_quits_and_says_how_to()
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork });

        screen.Press(Key.Esc, Key.Esc).Shows("Press q to quit.");

        Assert.Null(screen.ExitCode);
    }

    [Fact]
    public void Q_quits_at_Home()
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork });

        screen.Press(Key.Q);

        Assert.Equal(0, screen.ExitCode);
    }

    [Fact]
    public void Ctrl_C_quits_anywhere_with_130()
    {
        using Screen screen = Screen.Open(new FakeHost());

        screen.Press(Key.F1, Key.C.WithCtrl);

        Assert.Equal(130, screen.ExitCode);
    }

    [Fact]
    public void Nothing_to_study_is_said_and_nothing_starts()
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.AllDone });

        screen.Press(Key.D1).Shows("Nothing is due and nothing new is left for today.").Shows("[Home]");
    }

    [Fact]
    public void A_start_before_the_data_is_there_says_so()
    {
        using Screen screen = Screen.Open(new FakeHost());

        screen.Press(Key.Enter).Shows("Your data is still being read.");
    }

    [Fact]
    public void A_failure_of_the_data_is_told_and_stays_until_Esc()
    {
        FakeHost host = new() { Failure = new ArenaException(ErrorCode.DataUnavailable, "The data is locked by process 42.", "Close it.") };
        using Screen screen = Screen.Open(host);

        screen.Press(Key.CursorDown).Shows("! The data is locked by process 42. Close it.").Shows("not read").ShowsNo("loading");
        screen.Press(Key.Esc).ShowsNo("locked");
        screen.Press(Key.D1).Shows("Your data could not be read; r tries again.");
    }

    [Fact]
    public void A_long_failure_is_shown_to_its_last_word()
    {
        FakeHost host = new()
        {
            Failure = new ArenaException(
                ErrorCode.DataUnavailable,
                "'/home/someone/.local/share/arena/journal.log' is damaged in line 6: its checksum does not hold.",
                "Put back a copy of the file, if you have one. Nothing was changed."),
        };
        using Screen screen = Screen.Open(host, 60, 16);

        screen.Press(Key.CursorDown).Shows("Nothing was changed.").Shows("! '/home/someone").Shows("q quit");
    }

    [Fact]
    public void Old_figures_are_marked_until_the_new_ones_are_there()
    {
        FakeHost host = new() { Home = Figures.WithWork, Challenges = Figures.Challenges };
        using Screen screen = Screen.Open(host);
        screen.ShowsNo("Today ~");

        host.Home = null;
        screen.Press(Key.R).Shows("Today ~").Shows("about 9 min");
    }

    [Theory, InlineData(80, 24)]
    public void The_narrow_tier_draws_no_character_of_ambiguous_width(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork }, columns, rows, new ArenaOptions { Glyphs = GlyphTier.Narrow });

        screen.Matches("home-narrow");
    }

    [Fact]
    public void Coming_back_reads_the_figures_again()
    {
        FakeHost host = new() { Home = Figures.WithWork, Challenges = Figures.Challenges };
        using Screen screen = Screen.Open(host);
        screen.Press(Key.D3).Shows("[Arena]");

        host.Home = Figures.AllDone;
        screen.Press(Key.Esc).Shows("Nothing is due until tomorrow.");
    }
}
