using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>BenchmarkDotNet's figures as lines: submission and baseline below each other, with the quotient of their medians.</summary>
internal static class ProfileText
{
    private const int NarrowestName = 10;
    private const int RoomForNames = 26;

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
        int room = width - columns.Sum(column => column.Width);
        int who = Math.Min(room - NarrowestName, 2 + Math.Max(ColumnWidth.Of(profile.Baseline), ColumnWidth.Of(scene.Texts.YoursColumn)));
        yield return new(Row(scene.Texts.ShapeColumn, string.Empty, columns.Select(column => column.Title)), Role.Dim);
        foreach (string shape in profile.SubmissionRows.Concat(profile.BaselineRows).Select(row => row.Shape).Distinct())
        {
            ProfileRow? yours = profile.SubmissionRows.FirstOrDefault(row => row.Shape == shape);
            ProfileRow? baseline = profile.BaselineRows.FirstOrDefault(row => row.Shape == shape);
            if (yours is not null)
            {
                yield return new(Row(shape, scene.Texts.YoursColumn, columns.Select(column => column.Text(yours))), Role.Text);
            }

            if (baseline is not null)
            {
                yield return new(Row(yours is null ? shape : string.Empty, profile.Baseline, columns.Select(column => column.Text(baseline))), Role.Text);
            }

            if (yours is { MedianNanoseconds: > 0 } && baseline is not null)
            {
                string quotient = scene.Texts.RatioBrief(Exactly(baseline.MedianNanoseconds / yours.MedianNanoseconds));
                yield return new(Columns.PadRight(string.Empty, room - who) + scene.Texts.Quotient(quotient, profile.Baseline), Role.Dim);
            }
        }

        string Row(string shape, string name, IEnumerable<string> cells) =>
            Columns.PadRight(Columns.Cut(shape, room - who - 1, scene.Glyphs.Ellipsis), room - who) +
            Columns.PadRight(Columns.Cut(name, who - 1, scene.Glyphs.Ellipsis), who) +
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
