using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Hosting;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>A judged submission as lines: the verdict first, then the number the board uses, then what it rests on.</summary>
internal static class ResultText
{
    private const int TimeWidth = 11;
    private const int RatioWidth = 21;
    private const int RoomForShape = 18;

    /// <param name="submission">The submission.</param>
    /// <param name="board">The board of its track; null where it was not read.</param>
    /// <param name="width">Columns.</param>
    /// <param name="scene">What it is drawn for.</param>
    public static IReadOnlyList<StyledLine> Lines(Submission submission, BoardPage? board, int width, Scene scene)
    {
        List<StyledLine> lines = [Headline(submission, scene), .. Standing(submission, board, width, scene)];
        lines.AddRange(WordWrap.Lines(scene.Foreign(scene.Texts.RanOn(submission)), width).Select(line => new StyledLine(line, Role.Dim)));
        bool isBroken = submission.Verdict == Verdict.CompileError;
        IReadOnlyList<StyledLine> said = submission.CompilerMessages.Count == 0 ? []
            : [StyledLine.Empty, .. CaseText.Of(submission.CompilerMessages, submission.Source, width, scene)];
        lines.AddRange(isBroken ? said : []);
        if (submission.Failure is { } failure)
        {
            lines.AddRange([StyledLine.Empty, new(scene.Foreign(scene.Texts.CaseTitle(failure.Case, failure.CaseName, failure.Verdict)), Role.Title)]);
            lines.AddRange(CaseText.Of(failure, width, scene));
        }

        if (submission.Timing is { } timing)
        {
            lines.AddRange([StyledLine.Empty, .. Table(timing, width, scene)]);
        }

        if (submission.Profile is { } profile)
        {
            lines.AddRange([StyledLine.Empty, .. ProfileText.Lines(profile, submission.Timing, width, scene)]);
        }

        // Warnings come last: they explain no verdict.
        lines.AddRange(isBroken ? [] : said);
        return lines;
    }

    /// <summary>The verdict in one line.</summary>
    public static StyledLine Headline(Submission submission, Scene scene)
    {
        bool isRight = submission.Verdict == Verdict.Accepted;
        return new(
            $"{(isRight ? scene.Glyphs.Right : scene.Glyphs.Wrong)} {scene.Texts.VerdictLine(submission.Verdict, submission.Passed, submission.Of)}",
            isRight ? Role.Good : Role.Bad);
    }

    /// <summary>Ratio and rank, or why there is none.</summary>
    public static IEnumerable<StyledLine> Standing(Submission submission, BoardPage? board, int width, Scene scene)
    {
        List<(string Text, Role Role)> said = [];
        if (submission.Timing is { } timing)
        {
            said.Add((scene.Texts.RatioAgainst(timing.Ratio, timing.Baseline), Role.Title));
            if (!timing.IsConclusive)
            {
                said.Add((scene.Texts.Inconclusive(timing.Control, TimingSummary.WidestControl), Role.Warn));
            }
        }

        if (submission.IsEmulated)
        {
            said.Add((scene.Texts.EmulatedNotRanked(submission.Device), Role.Warn));
        }
        else if (board?.Entries.FirstOrDefault(entry => entry.Submission == submission.Id) is { Rank: { } rank })
        {
            bool isShared = board.Entries.Count(entry => entry.Rank == rank) > 1;
            said.Add((scene.Texts.RankLine(rank, board.Entries.Count(entry => entry.Rank is not null), isShared), Role.Good));
        }
        else if (submission.Timing is { IsConclusive: true } && board?.Entries.FirstOrDefault(entry => entry.Submission is not null) is { Ratio: { } best, Rank: { } bestRank })
        {
            said.Add((scene.Texts.EarlierStands(best, bestRank), Role.Text));
        }

        return said.SelectMany(line => WordWrap.Lines(line.Text, width).Select(row => new StyledLine(row, line.Role)));
    }

    private static IEnumerable<StyledLine> Table(Timing timing, int width, Scene scene)
    {
        int baselineWidth = Math.Clamp(ColumnWidth.Of(timing.Baseline) + 2, TimeWidth, Math.Max(TimeWidth, width - TimeWidth - RatioWidth - RoomForShape));
        int name = NameWidth(timing, width - TimeWidth - baselineWidth - RatioWidth);
        yield return new(Row(scene.Texts.ShapeColumn, scene.Texts.YoursColumn, timing.Baseline, scene.Texts.RatioColumn), Role.Dim);
        foreach (ShapeTiming shape in timing.Shapes)
        {
            yield return new(
                Row(shape.Shape, scene.Texts.Time(shape.SubmissionNanoseconds), scene.Texts.Time(shape.ReferenceNanoseconds), scene.Texts.RatioFull(shape.Ratio)),
                Role.Text);
        }

        yield return new(Row(scene.Texts.ControlRow, string.Empty, string.Empty, scene.Texts.RatioFull(timing.Control)), timing.IsConclusive ? Role.Text : Role.Warn);
        foreach (string line in WordWrap.Lines(scene.Texts.ControlExplained, width))
        {
            yield return new(line, Role.Dim);
        }

        string Row(string shape, string yours, string baseline, string ratio) =>
            Columns.PadRight(Columns.Cut(shape, name, scene.Glyphs.Ellipsis), name) + Columns.PadLeft(yours, TimeWidth) +
            Columns.PadLeft(Columns.Cut(baseline, baselineWidth - 1, scene.Glyphs.Ellipsis), baselineWidth) + Columns.PadLeft(ratio, RatioWidth);
    }

    private static int NameWidth(Timing timing, int room) =>
        Math.Clamp(timing.Shapes.Select(shape => ColumnWidth.Of(shape.Shape)).DefaultIfEmpty().Max(), Math.Min(12, room), Math.Max(12, room));
}
