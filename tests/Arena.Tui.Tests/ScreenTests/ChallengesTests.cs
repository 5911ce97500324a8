using Arena.TestKit;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.ScreenTests;

public sealed class ChallengesTests
{
    private static readonly ArenaOptions Here = new() { Start = StartScreen.Challenges };

    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16)]
    public void The_list_shows_how_well_you_did_and_what_to_type(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Challenges = Figures.Challenges }, columns, rows, Here);

        screen.Matches("arena-list");
    }

    [Fact]
    public void The_statement_scrolls_to_its_last_line_and_no_further()
    {
        using Screen screen = Screen.Open(new FakeHost { Challenges = Figures.Challenges }, 80, 24, Here);

        screen.ShowsNo("1 000 000").Press(Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown, Key.PageDown)
            .Shows("1 000 000").ShowsNo("PgDn more").Matches("arena-scrolled");
        screen.Press(Key.CursorDown).Shows("Largest value");
    }

    [Theory, InlineData(100, 30)]
    public void Without_challenges_the_list_says_so(int columns, int rows)
    {
        using Screen screen = Screen.Open(new FakeHost { Challenges = [] }, columns, rows, Here);

        screen.Press(Key.CursorDown, Key.PageDown).Shows("No challenge was found.");
    }

    [Fact]
    public void Esc_and_q_lead_back_to_Home()
    {
        using Screen screen = Screen.Open(new FakeHost { Home = Figures.WithWork, Challenges = Figures.Challenges }, options: Here);

        screen.Press(Key.Q).Shows("[Home]").Press(Key.F4).Shows("[Arena]").Press(Key.Esc).Shows("[Home]");

        Assert.Null(screen.ExitCode);
    }
}
