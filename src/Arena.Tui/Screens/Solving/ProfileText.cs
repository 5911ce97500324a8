using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>BenchmarkDotNet's figures as lines: submission and baseline below each other, with the quotient of their medians.</summary>
internal static class ProfileText
{
    private const string Unknown = "-";
    private const int RoomForNames = 20;
    private const int WidestName = 30;

    public static IEnumerable<StyledLine> Lines(Profile profile, Timing? timing, int width, Scene scene)
    {
        yield return new(scene.Texts.ProfileTitle, Role.Title);
        if (profile.Problem is { } problem)
        {
            foreach (string line in WordWrap.Lines(scene.Foreign(problem), width))
            {
                yield return new(line, Role.Warn);
            }
        }

        if (profile.SubmissionRows.Count == 0)
        {
            yield break;
        }

        TableColumn<ProfileRow>[] columns = Fitting(width - RoomForNames, scene);
        int room = Math.Min(WidestName, width - columns.Sum(column => column.Width));
        yield return new(Row(scene.Texts.ShapeColumn, columns.Select(column => column.Title)), Role.Dim);
        IReadOnlyList<ProfiledShape> shapes = ProfiledShape.Of(profile, timing);
        foreach (ProfiledShape shape in shapes)
        {
            yield return new(shape.Submission.Shape + (shape.Quotient is { } quotient ? "  " + scene.Texts.Quotient(quotient, profile.Baseline) : string.Empty), Role.Text);
            foreach ((string name, ProfileRow? row) in new[] { (scene.Texts.YoursColumn, shape.Submission), (profile.Baseline, shape.Baseline) })
            {
                if (row is not null)
                {
                    yield return new(Row("  " + name, columns.Select(column => column.Text(row))), Role.Text);
                }
            }
        }

        string[] flagged = [.. shapes.Where(shape => shape.IsFlagged).Select(shape => shape.Submission.Shape)];
        foreach (string line in flagged.Length > 0 ? WordWrap.Lines(scene.Texts.ClocksDiffer(string.Join(", ", flagged)), width) : [])
        {
            yield return new(line, Role.Warn);
        }

        string Row(string name, IEnumerable<string> cells) =>
            Columns.PadRight(Columns.Cut(name, room - 1, scene.Glyphs.Ellipsis), room) +
            string.Concat(cells.Select((cell, i) => Columns.PadLeft(cell, columns[i].Width)));
    }

    private static TableColumn<ProfileRow>[] Fitting(int room, Scene scene) => TableColumn<ProfileRow>.Fitting(
    [
        new(scene.Texts.MedianColumn, 9, row => scene.Texts.Time(row.MedianNanoseconds)),
        new(scene.Texts.AllocatedColumn, 10, row => row.HasReliableAllocation ? scene.Texts.Bytes(row.AllocatedBytes) : Unknown),
        new(scene.Texts.MeanColumn, 9, row => scene.Texts.Time(row.MeanNanoseconds)),
        new(scene.Texts.DeviationColumn, 9, row => scene.Texts.Time(row.StandardDeviationNanoseconds)),
        new(scene.Texts.CollectionsColumn, 16, row => string.Join('/', new[] { row.Gen0, row.Gen1, row.Gen2 }.Select(Collections))),
    ], room, fewest: 2);

    private static string Collections(double per1000) => per1000.ToString(per1000 is > 0 and < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
