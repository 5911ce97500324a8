using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
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
        return (Statement(challenge, detail.Width - 4, scene).Count, PageOf(detail, scene));
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
        int page = PageOf(pane, scene);
        int hidden = Math.Max(0, lines.Count - page - state.Scroll);
        Pane inside = pane.Box(scene.Read(challenge.Title), hidden > 0 ? scene.Texts.MoreLines(hidden) : string.Empty, scene.Glyphs);
        for (int row = 0; row < page && state.Scroll + row < lines.Count; row++)
        {
            inside.Write(row, 0, lines[state.Scroll + row], Role.Text);
        }

        string[] commands = Commands(challenge, scene);
        inside.Write(inside.Height - commands.Length - 1, 0, scene.Texts.HowToStart, Role.Title);
        for (int i = 0; i < commands.Length; i++)
        {
            inside.Write(inside.Height - commands.Length + i, 2, commands[i], new Style(Role.Text, SpanStyle.Code));
        }
    }

    /// <summary>Rows left for the statement: below it stand an empty row, a title and the commands.</summary>
    private static int PageOf(Pane pane, Scene scene) => Math.Max(1, pane.Height - 2 - (scene.IsSingleColumn ? 2 : 5));

    private static string[] Commands(ChallengeSummary challenge, Scene scene)
    {
        string start = scene.Texts.StartCommand(challenge.Id.Value);
        return scene.IsSingleColumn ? [start] : [start, scene.Texts.SubmitCommand(FileName(challenge)), scene.Texts.BoardCommand(challenge.Id.Value)];
    }

    private static IReadOnlyList<TextLine> Statement(ChallengeSummary challenge, int width, Scene scene) =>
        MarkdownLayout.Lines(scene.Read(challenge.Statement), width);

    /// <summary>The starter is named after the challenge.</summary>
    public static string FileName(ChallengeSummary challenge) =>
        string.Concat(challenge.Id.Value.Split('-', '/').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..])) + ".cs";
}
