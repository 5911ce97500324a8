using System.Diagnostics;
using Arena.Tui.Screens.Board;
using Arena.Tui.Screens.Challenges;
using Arena.Tui.Screens.Home;
using Arena.Tui.Screens.Quiz;

namespace Arena.Tui.Shell;

/// <summary>The places of the program. To add one, add a line to each list.</summary>
internal static class Navigation
{
    /// <summary>In the order of the tabs and of their keys, F2 first; the letter follows <c>g</c>.</summary>
    public static IReadOnlyList<(ScreenId Screen, KeyStroke Letter, KeyStroke Key)> Places { get; } =
    [
        (ScreenId.Home, new("h"), new("F2")),
        (ScreenId.Quiz, new("q"), new("F3")),
        (ScreenId.Challenges, new("a"), new("F4")),
        (ScreenId.Board, new("b"), new("F5")),
    ];

    /// <summary>The place that a screen belongs to.</summary>
    public static ScreenId PlaceOf(ScreenId screen) => screen == ScreenId.Solving ? ScreenId.Challenges : screen;

    /// <summary>A screen as it is before anything was read.</summary>
    public static ScreenState Open(ScreenId screen) => screen switch
    {
        ScreenId.Home => HomeState.Initial,
        ScreenId.Quiz => QuizState.Starting(new Hosting.QuizRequest()),
        ScreenId.Challenges => ChallengesState.Initial,
        ScreenId.Board => BoardState.Initial,
        ScreenId.Solving or _ => throw new UnreachableException(),
    };
}
