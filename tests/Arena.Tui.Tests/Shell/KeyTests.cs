using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.TestKit;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Board;
using Arena.Tui.Screens.Challenges;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;
using Arena.Tui.Screens.Solving;
using Arena.Tui.Shell;
using Arena.Tui.Tests.ScreenTests;
using Arena.Tui.Texts;
using Xunit;

namespace Arena.Tui.Tests.Shell;

/// <summary>What holds for every key table of the program at once.</summary>
public sealed class KeyTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static readonly Scene Wide = new(100, 30, new EnglishTexts(), Glyphs.Rich, Language.English, Clock.Morning);

    private static readonly Dictionary<string, ShellState> All = new()
    {
        ["home menu"] = new([new HomeState { Figures = Figures.WithWork }]),
        ["home decks"] = new([new HomeState { Figures = Figures.WithWork, Pane = HomePane.Decks }]),
        ["challenges"] = On(new ChallengesState { Challenges = Figures.Challenges }),
        ["challenge"] = On(Solving),
        ["challenge judging"] = On(Solving with { Tab = SolvingTab.Judge, Run = new JudgeRun("Heap.cs", "cpu") }),
        ["challenge result"] = On(Solving with { Tab = SolvingTab.Result }),
        ["challenge path"] = On(Solving with { Path = PathDialog.Of("Heap.cs") }),
        ["board"] = On(BoardState.Initial with { Challenges = Figures.Challenges }),
        ["quiz planned"] = On(QuizState.Starting(new QuizRequest())),
        ["choice"] = On(Quiz(Sessions.Of(Sessions.Rescaling))),
        ["number"] = On(Quiz(Sessions.Of(Sessions.Parent))),
        ["answer"] = On(Quiz(Answered(Sessions.Of(Sessions.Rescaling)))),
        ["summary"] = On(Quiz(Left(Answered(Sessions.Of(Sessions.Rescaling))))),
    };

    [Theory, MemberData(nameof(Names))]
    public void Every_action_has_a_key_that_an_input_method_leaves_alone(string name) =>
        Assert.All(TableOf(name), binding => Assert.Contains(binding.Keys, key => !key.IsLetter));

    [Theory, MemberData(nameof(Names))]
    public void Every_action_has_a_name_a_label_and_a_line_of_help(string name) => Assert.All(TableOf(name), binding =>
    {
        Assert.Matches("^[a-z]+\\.[A-Za-z0-9-]+$", binding.Action);
        Assert.NotEmpty(binding.Label);
        Assert.NotEmpty(binding.Help);
    });

    [Theory, MemberData(nameof(Names))]
    public void No_key_stands_twice_in_a_table(string name)
    {
        IEnumerable<KeyStroke> keys = TableOf(name).SelectMany(binding => binding.Keys);

        Assert.Empty(keys.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key.Name));
    }

    [Fact]
    public void A_letter_has_one_verb_in_the_whole_program()
    {
        IEnumerable<IGrouping<string, string>> verbs = All.Keys.SelectMany(TableOf)
            .SelectMany(binding => binding.Keys.Where(key => key.IsLetter).Select(key => (key.Name, Verb: binding.Action.Split('.')[1])))
            .Distinct()
            .GroupBy(pair => pair.Name, pair => pair.Verb);

        Assert.All(verbs, letter => Assert.Single(letter));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_footer_fits_every_width_and_ends_with_help(string name)
    {
        for (int width = Scene.MinWidth; width <= 140; width++)
        {
            Scene scene = Wide with { Width = width };

            IReadOnlyList<KeyBinding> footer = ShellView.FooterOf(All[name], scene);

            Assert.Equal("? help", $"{footer[^1].FooterKeys} {footer[^1].Label}");
            Assert.InRange(footer.Sum(Footer.Width) + (2 * (footer.Count - 1)), 0, width - 2);
            Assert.True(footer.Count >= 4, $"{width} columns offer {footer.Count} actions.");
        }
    }

    [Fact]
    public void The_README_shows_the_keys_that_the_program_runs_on()
    {
        string path = Path.Combine(Repository.Root, "README.md");
        string readme = File.ReadAllText(path);
        int start = readme.IndexOf(KeysBegin, StringComparison.Ordinal) + KeysBegin.Length;
        int end = readme.IndexOf(KeysEnd, StringComparison.Ordinal);
        Assert.InRange(end, start, readme.Length);
        if (Golden.IsUpdating)
        {
            File.WriteAllText(path, readme[..start] + ReadmeKeys() + readme[end..]);
            return;
        }

        Assert.Equal(ReadmeKeys(), readme[start..end]);
    }

    private const string KeysBegin = "<!-- keys: written by ARENA_UPDATE_GOLDEN=1 dotnet test -->\n";
    private const string KeysEnd = "<!-- /keys -->";

    private static string ReadmeKeys()
    {
        (string Heading, string Name)[] screens =
        [
            ("Home", "home menu"), ("Question with options", "choice"), ("Question with a number", "number"),
            ("Answer", "answer"), ("Summary", "summary"), ("Arena", "challenges"),
            ("Challenge", "challenge"), ("Path of a file", "challenge path"), ("Board", "board"),
        ];
        IEnumerable<string> own = screens.SelectMany(screen => Rows(screen.Heading, All[screen.Name].Top.Keys(Wide)));
        return string.Concat(
            own.Concat(Rows("Everywhere", ShellKeys.All(All["home menu"], Wide)))
                .Prepend("| where | keys | what |\n|---|---|---|\n"));
    }

    private static IEnumerable<string> Rows(string heading, IEnumerable<KeyBinding> keys) => keys.Select((binding, i) =>
        $"| {(i == 0 ? heading : "")} | `{binding.HelpKeys}` | {binding.Help} |\n");

    private static IReadOnlyList<KeyBinding> TableOf(string name) =>
        [.. All[name].Top.Keys(Wide), .. ShellKeys.All(All[name], Wide)];

    private static SolvingState Solving => new(Judgements.Heap) { Page = Judgements.Host().Pages[Judgements.Heap] };

    private static ShellState On(ScreenState screen) => new([new HomeState { Figures = Figures.WithWork }, screen]);

    private static QuizState Quiz(SessionState session) => QuizState.Starting(new QuizRequest()) with { Session = session };

    private static SessionState Answered(SessionState session) =>
        SessionReducer.Reduce(session, new SessionInput.Answered(Clock.Morning, new Answer.Picked(Sessions.RightKey(session) - 1), Confidence.Sure)).State;

    private static SessionState Left(SessionState session)
    {
        SessionState saving = SessionReducer.Reduce(session, new SessionInput.Left(Clock.Morning)).State;
        return SessionReducer.Reduce(saving, new SessionInput.Saved(Clock.Morning, 1)).State;
    }
}
