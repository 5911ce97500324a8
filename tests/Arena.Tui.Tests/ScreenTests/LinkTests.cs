using Arena.Core.Questions;
using Arena.TestKit;
using Arena.Tui.Hosting;
using Terminal.Gui.Input;
using Xunit;

namespace Arena.Tui.Tests.ScreenTests;

/// <summary>From a question to the challenge that it teaches, and back.</summary>
public sealed class LinkTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    [Theory, InlineData(80, 24), InlineData(120, 40)]
    public void An_answer_names_the_challenge_that_it_teaches_and_comes_back_as_it_was(int columns, int rows)
    {
        FakeHost host = Host();
        using Screen screen = Screen.Open(host, columns, rows, new ArenaOptions { Start = StartScreen.Quiz });
        screen.Type("0.75").Press(Key.Enter).After(Moment);

        screen.Matches("quiz-try-it").Press(Key.A).Shows("[1 Task]").Press(Key.Esc).Shows("Right.").Press(Key.Enter);

        Assert.Single(host.Saved);
    }

    [Fact]
    public void A_challenge_starts_a_session_on_its_deck_and_the_session_comes_back_to_it()
    {
        FakeHost host = Host();
        using Screen screen = Judgements.Open(host);

        screen.Type("Q").Shows("[Quiz]");
        Assert.Equal(new QuizRequest(new DeckId("11-heapq")), host.Requests[^1]);

        screen.Press(Key.Esc).Shows("[1 Task]");
    }

    [Fact]
    public void A_session_that_is_under_way_goes_on_instead_of_a_new_one()
    {
        FakeHost host = Host();
        using Screen screen = Screen.Open(host, options: new ArenaOptions { Start = StartScreen.Quiz });
        screen.Type("0.7").Press(Key.F4, Key.Enter);

        screen.Type("Q").Shows("A session is open already; it goes on.").Shows("0.7");

        Assert.Single(host.Requests);
    }

    [Fact]
    public void A_question_of_another_deck_leads_nowhere_and_says_so()
    {
        FakeHost host = Host();
        host.Topics = [];
        using Screen screen = Screen.Open(host, options: new ArenaOptions { Start = StartScreen.Quiz });

        screen.Type("0.75").Press(Key.Enter).After(Moment).ShowsNo("Try it").Press(Key.A).Shows("No challenge belongs to this deck.");
    }

    private static FakeHost Host()
    {
        FakeHost host = Judgements.Host();
        host.Session = Sessions.Of(Sessions.Parent);
        host.Topics = [new(new DeckId("11-heapq"), Judgements.Heap)];
        return host;
    }
}
