using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>BenchmarkDotNet's figures as lines: submission and baseline below each other, with the quotient of their medians.</summary>
internal static class ProfileText
{
    private const int RoomForNames = 20;
    private const int WidestName = 30;

    public static IEnumerable<StyledLine> Lines(Profile profile, int width, Scene scene)
    {
        yield return new(scene.Texts.ProfileTitle, Role.Title);
        if (profile.Problem is { } problem)
        {
            foreach (string line in WordWrap.Lines(scene.Foreign(problem), width))
            {
                yield return new(line, Role.Warn);
            }
        }

        if (profile.SubmissionRows.Count == 0 && profile.BaselineRows.Count == 0)
        {
            yield break;
        }

        TableColumn<ProfileRow>[] columns = Fitting(width - RoomForNames, scene);
        int room = Math.Min(WidestName, width - columns.Sum(column => column.Width));
        yield return new(Row(scene.Texts.ShapeColumn, columns.Select(column => column.Title)), Role.Dim);
        foreach (string shape in profile.SubmissionRows.Concat(profile.BaselineRows).Select(row => row.Shape).Distinct())
        {
            ProfileRow? yours = profile.SubmissionRows.FirstOrDefault(row => row.Shape == shape);
            ProfileRow? baseline = profile.BaselineRows.FirstOrDefault(row => row.Shape == shape);
            yield return new(yours is { MedianNanoseconds: > 0 } && baseline is not null
                ? $"{shape}  {scene.Texts.Quotient(scene.Texts.RatioBrief(Exactly(baseline.MedianNanoseconds / yours.MedianNanoseconds)), profile.Baseline)}"
                : shape, Role.Text);
            foreach ((string name, ProfileRow? row) in new[] { (scene.Texts.YoursColumn, yours), (profile.Baseline, baseline) })
            {
                if (row is not null)
                {
                    yield return new(Row("  " + name, columns.Select(column => column.Text(row))), Role.Text);
                }
            }
        }

        string Row(string name, IEnumerable<string> cells) =>
            Columns.PadRight(Columns.Cut(name, room - 1, scene.Glyphs.Ellipsis), room) +
            string.Concat(cells.Select((cell, i) => Columns.PadLeft(cell, columns[i].Width)));
    }

    private static Ratio Exactly(double value) => new(value, value, value);

    private static TableColumn<ProfileRow>[] Fitting(int room, Scene scene) => TableColumn<ProfileRow>.Fitting(
    [
        new(scene.Texts.MedianColumn, 9, row => scene.Texts.Time(row.MedianNanoseconds)),
        new(scene.Texts.AllocatedColumn, 10, row => scene.Texts.Bytes(row.AllocatedBytes)),
        new(scene.Texts.MeanColumn, 9, row => scene.Texts.Time(row.MeanNanoseconds)),
        new(scene.Texts.DeviationColumn, 9, row => scene.Texts.Time(row.StandardDeviationNanoseconds)),
        new(scene.Texts.CollectionsColumn, 12, row => string.Join('/', new[] { row.Gen0, row.Gen1, row.Gen2 }.Select(Collections))),
    ], room, fewest: 2);

    private static string Collections(double per1000) => per1000.ToString(per1000 is > 0 and < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
