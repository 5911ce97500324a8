using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Screens.Board;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Challenges;

/// <summary>Draws the list on the left and the statement on the right; one below the other where it is narrow.</summary>
internal static class ChallengesView
{
    public static void Draw(ChallengesState state, Pane pane, Scene scene)
    {
        (Pane list, Pane detail) = Split(pane, scene);
        ChallengeListView.Draw(state, list, scene);
        if (state.Selected is { } challenge)
        {
            DrawDetail(state, challenge, detail, scene);
        }
        else
        {
            detail.Box(string.Empty, string.Empty, scene.Glyphs);
        }
    }

    /// <summary>Lines of the statement, and how many of them are shown at once.</summary>
    public static (int Lines, int Page) StatementSize(ChallengeSummary challenge, Scene scene)
    {
        Pane body = new(new Canvas(scene.ContentWidth, scene.BodyHeight), 0, 0, scene.ContentWidth, scene.BodyHeight);
        Pane detail = Split(body, scene).Detail;
        return (Statement(challenge, detail.Width - 4, scene).Count, PageOf(challenge, detail, scene));
    }

    private static (Pane List, Pane Detail) Split(Pane pane, Scene scene)
    {
        if (!scene.IsFolded)
        {
            int left = pane.Width * 56 / 100;
            return (pane.Part(0, 0, left, pane.Height), pane.Part(0, left, pane.Width - left, pane.Height));
        }

        int top = Math.Max(6, pane.Height * 2 / 5);
        return (pane.Part(0, 0, pane.Width, top), pane.Part(top, 0, pane.Width, pane.Height - top));
    }

    private static void DrawDetail(ChallengesState state, ChallengeSummary challenge, Pane pane, Scene scene)
    {
        IReadOnlyList<TextLine> lines = Statement(challenge, pane.Width - 4, scene);
        int page = PageOf(challenge, pane, scene);
        int hidden = Math.Max(0, lines.Count - page - state.Scroll);
        Pane inside = pane.Box(scene.Read(challenge.Title), hidden > 0 ? scene.Texts.MoreLines(hidden) : string.Empty, scene.Glyphs);
        for (int row = 0; row < page && state.Scroll + row < lines.Count; row++)
        {
            inside.Write(row, 0, lines[state.Scroll + row], Role.Text);
        }

        List<StyledLine> below = Below(challenge, inside.Width, scene);
        StyledLine.Draw(below, 0, inside.Part(inside.Height - below.Count, 0, inside.Width, below.Count));
    }

    /// <summary>Rows left for the statement: below it stand an empty row, the board and the questions.</summary>
    private static int PageOf(ChallengeSummary challenge, Pane pane, Scene scene)
    {
        int below = Below(challenge, pane.Width - 4, scene).Count;
        return Math.Max(1, pane.Height - 2 - (below == 0 ? 0 : below + 1));
    }

    private static List<StyledLine> Below(ChallengeSummary challenge, int width, Scene scene)
    {
        int leaders = scene.IsSingleColumn ? 0 : scene.IsFolded ? 3 : 6;
        List<StyledLine> lines = [];
        if (leaders > 0 && challenge.Board.Count > 0)
        {
            lines.AddRange([new(scene.Texts.BoardHere, Role.Title), .. BoardTable.Leaders(challenge.Board, leaders, width, scene)]);
        }

        if (challenge.Topic is { } topic)
        {
            string text = scene.Texts.TopicFigures(scene.Read(topic.Title), topic.Due, topic.New);
            lines.AddRange(scene.IsFolded
                ? [new(Columns.Cut(text, width, scene.Glyphs.Ellipsis), Role.Note)]
                : [StyledLine.Empty, .. WordWrap.Lines(text, width).Select(line => new StyledLine(line, Role.Note))]);
        }

        return lines;
    }

    private static IReadOnlyList<TextLine> Statement(ChallengeSummary challenge, int width, Scene scene) =>
        MarkdownLayout.Lines(WithoutHeading(scene.Read(challenge.Statement)), width);

    /// <summary>The frame names the challenge already.</summary>
    private static string WithoutHeading(string statement)
    {
        int end = statement.IndexOf('\n', StringComparison.Ordinal);
        return statement.StartsWith("# ", StringComparison.Ordinal) && end > 0 ? statement[end..].TrimStart('\n') : statement;
    }
}
