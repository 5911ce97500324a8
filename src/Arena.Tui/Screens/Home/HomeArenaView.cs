using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Home;

/// <summary>Draws how far along the challenges are.</summary>
internal static class HomeArenaView
{
    private const int NameWidth = 14;

    public static void Draw(HomeState state, Pane pane, Scene scene)
    {
        Pane inside = pane.Box(scene.Texts.ArenaTitle, string.Empty, scene.Glyphs);
        if (state.Figures is not { } figures)
        {
            inside.Write(0, 0, state.Waiting(scene), Role.Dim);
            return;
        }

        if (figures.Challenges.Count == 0)
        {
            inside.WriteLines(0, WordWrap.Lines(scene.Texts.NoChallenges, inside.Width), Role.Text);
        }

        for (int row = 0; row < Math.Min(figures.Challenges.Count, inside.Height); row++)
        {
            ChallengeSummary challenge = figures.Challenges[row];
            inside.Write(row, 0, Columns.Cut(challenge.Id.Value, NameWidth - 1, scene.Glyphs.Ellipsis), Role.Text);
            inside.Write(row, NameWidth, Standing(challenge, scene), challenge.Best is null ? Role.Dim : Role.Text);
        }
    }

    /// <summary>All challenges on one row, as many as fit.</summary>
    public static void DrawLine(HomeFigures figures, Pane pane, Scene scene)
    {
        int column = pane.Write(0, 0, scene.Texts.ArenaTitle, Role.Title) + 2;
        if (figures.Challenges.Count == 0)
        {
            pane.Write(0, column, scene.Texts.NoChallenges, Role.Dim);
        }

        foreach (ChallengeSummary challenge in figures.Challenges)
        {
            string text = $"{challenge.Id} {Standing(challenge, scene)}";
            if (column + ColumnWidth.Of(text) > pane.Width)
            {
                break;
            }

            column = pane.Write(0, column, text, Role.Text) + 3;
        }
    }

    private static string Standing(ChallengeSummary challenge, Scene scene)
    {
        if (challenge.Best is not { } verdict)
        {
            return scene.Texts.NotTried;
        }

        string[] parts =
        [
            scene.Texts.VerdictBrief(verdict, challenge.Passed, challenge.Of),
            challenge.Rank is { } rank ? "#" + scene.Texts.RankBrief(rank, challenge.BoardSize) : string.Empty,
            challenge.BestRatio is { } ratio ? scene.Texts.RatioBrief(ratio) : string.Empty,
        ];
        return string.Join(" ", parts.Where(part => part.Length > 0));
    }
}
