using Arena.TestKit;
using Arena.Tui.Shell;
using Arena.Tui.Tests.ScreenTests;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.Shell;

public sealed class ShellTests
{
    private static FakeHost Host => new() { Home = Figures.WithWork, Challenges = Figures.Challenges };

    [Theory, InlineData(100, 30), InlineData(80, 24), InlineData(60, 16)]
    public void Help_is_made_from_the_keys_of_the_screen(int columns, int rows)
    {
        using Screen screen = Screen.Open(Host, columns, rows);

        screen.Press(new Key('?')).Matches("help-home");
        screen.Press(Key.End, Key.Home, Key.Esc).Shows("Start session");
    }

    [Theory, InlineData("？"), InlineData("?")]
    public void A_full_width_question_mark_opens_the_help_too(string text)
    {
        using Screen screen = Screen.Open(Host);

        screen.Type(text).Shows("Help: Home");
    }

    [Fact]
    public void Full_width_digits_choose_like_narrow_ones()
    {
        using Screen screen = Screen.Open(Host);

        screen.Type("３").Shows("[Arena]");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void The_list_of_places_opens_at_once_and_any_key_closes_it(int columns, int rows)
    {
        using Screen screen = Screen.Open(Host, columns, rows);

        screen.Press(Key.G).Matches("places");
        screen.Press(Key.X).ShowsNo("go to ─").Press(Key.G, Key.A).Shows("[Arena]").Press(Key.G, Key.H).Shows("[Home]");
    }

    [Theory, InlineData(100, 30), InlineData(80, 24)]
    public void Every_action_can_be_found_by_name_and_run(int columns, int rows)
    {
        using Screen screen = Screen.Open(Host, columns, rows);

        screen.Type(":").Matches("actions");
        screen.Type("go to are").Press(Key.Enter).Shows("[Arena]").Press(Key.P.WithCtrl).Type("zzz").Shows("No action is called that.");
        screen.Press(Key.Esc).ShowsNo("No action");
    }

    [Theory, InlineData(52, 14), InlineData(20, 5), InlineData(59, 40), InlineData(100, 15)]
    public void A_terminal_that_is_too_small_says_so(int columns, int rows)
    {
        using Screen screen = Screen.Open(Host, columns, rows);

        screen.Matches("too-small").Press(Key.Enter).ShowsNo("Quiz").Press(Key.Q);

        Assert.Equal(0, screen.ExitCode);
    }

    [Fact]
    public void A_terminal_may_shrink_and_grow_and_the_state_is_kept()
    {
        using Screen screen = Screen.Open(Host, 200, 60);
        screen.Press(Key.Tab, Key.CursorDown);
        string before = screen.Resize(100, 30).Text;

        for (int columns = 1; columns < 110; columns += 9)
        {
            screen.Resize(columns, Math.Max(1, columns / 3));
        }

        Assert.Equal(before, screen.Resize(100, 30).Text);
    }

    [Fact]
    public void A_pasted_text_is_no_key()
    {
        using Screen screen = Screen.Open(Host);

        screen.Paste("q3\n");

        screen.Shows("[Home]");
        Assert.Null(screen.ExitCode);
    }

    [Fact]
    public void No_colour_leaves_only_the_defaults()
    {
        using Screen screen = Screen.Open(Host, options: new ArenaOptions { Theme = Theme.Mono });

        Assert.DoesNotMatch("\u001b\\[[0-9;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]", screen.Ansi);
    }

    [Fact]
    public void Nothing_is_drawn_while_nothing_changes()
    {
        using Screen screen = Screen.Open(Host);
        object before = screen.State;

        screen.Press(Key.F12).After(TimeSpan.FromMinutes(3));

        Assert.Same(before, screen.State);
    }
}
