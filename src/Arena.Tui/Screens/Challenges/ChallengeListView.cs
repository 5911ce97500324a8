using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Challenges;

/// <summary>Draws the table of challenges.</summary>
internal static class ChallengeListView
{
    private const int TracksWidth = 9;
    private const int BestWidth = 11;
    private const int RatioWidth = 8;
    private const int RankWidth = 6;

    public static void Draw(ChallengesState state, Pane pane, Scene scene)
    {
        Pane inside = pane.Box(scene.Texts.ChallengesTitle, string.Empty, scene.Glyphs);
        if (state.Challenges is not { Count: > 0 } challenges)
        {
            inside.Write(0, 0, state.IsUnread ? scene.Texts.NotRead : state.Challenges is null ? scene.Texts.Loading : scene.Texts.NoChallenges, Role.Dim);
            return;
        }

        WriteRow(
            inside, 0, "  " + scene.Texts.ChallengeColumn,
            [scene.Texts.TracksColumn, scene.Texts.BestColumn, scene.Texts.RatioColumn, scene.Texts.RankColumn], Role.Dim, scene);
        int remarkRows = scene.IsSingleColumn ? 0 : scene.IsFolded ? 1 : 4;
        int room = Math.Max(1, inside.Height - 1 - remarkRows);
        int first = Math.Clamp(state.Cursor - room + 1, 0, Math.Max(0, challenges.Count - room));
        for (int row = 0; row < room && first + row < challenges.Count; row++)
        {
            ChallengeSummary challenge = challenges[first + row];
            bool isHere = state.Cursor == first + row;
            string name = (isHere ? scene.Glyphs.Cursor : " ") + " " + scene.Read(challenge.Title);
            WriteRow(inside, 1 + row, name, Cells(challenge, scene), isHere ? Role.Select : Role.Text, scene);
        }

        int solved = challenges.Count(challenge => challenge.Best == Verdict.Accepted);
        string count = scene.Texts.ChallengesCount(solved, challenges.Count, challenges.Sum(challenge => challenge.Submissions));
        string[] remarks = remarkRows switch
        {
            0 => [],
            1 => [count],
            _ => [count, .. WordWrap.Lines(scene.Texts.RatioExplained, inside.Width)],
        };
        for (int i = 0; i < remarks.Length; i++)
        {
            inside.Write(inside.Height - remarks.Length + i, 0, remarks[i], i == 0 ? Role.Text : Role.Dim);
        }
    }

    private static string[] Cells(ChallengeSummary challenge, Scene scene) =>
    [
        string.Join(' ', challenge.Tracks),
        challenge.Best is { } best ? scene.Texts.VerdictBrief(best, challenge.Passed, challenge.Of) : scene.Texts.NotTried,
        challenge.BestRatio is { } ratio ? scene.Texts.RatioBrief(ratio) : "-",
        challenge.Rank is { } rank ? scene.Texts.RankBrief(rank, challenge.BoardSize) : "-",
    ];

    private static void WriteRow(Pane pane, int row, string name, string[] cells, Role role, Scene scene)
    {
        int nameWidth = Math.Max(8, pane.Width - TracksWidth - BestWidth - RatioWidth - RankWidth);
        string line = Columns.PadRight(Columns.Cut(name, nameWidth - 1, scene.Glyphs.Ellipsis), nameWidth) +
            Columns.PadRight(cells[0], TracksWidth) + Columns.PadRight(cells[1], BestWidth) +
            Columns.PadLeft(cells[2], RatioWidth) + Columns.PadLeft(cells[3], RankWidth);
        pane.Write(row, 0, line, role);
    }
}
