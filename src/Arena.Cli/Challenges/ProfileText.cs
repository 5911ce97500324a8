using System.Globalization;
using Arena.Cli.Console;
using Arena.Core.Judging;
using Arena.Core.Text;

namespace Arena.Cli.Challenges;

/// <summary>BenchmarkDotNet's figures as lines for people, at most 80 columns wide.</summary>
internal static class ProfileText
{
    private const int Width = 80;

    /// <summary>Room for the longest name of a shape that there is, in the widest of the tables.</summary>
    private const int ShapeWidth = 30;

    /// <summary>Both sides, shape by shape, and how far they are from the judge's clock.</summary>
    public static IEnumerable<string> Lines(Profile profile, Timing? timing)
    {
        IReadOnlyList<ProfiledShape> shapes = ProfiledShape.Of(profile, timing);
        return
        [
            .. profile.Problem is { } problem ? Wrapped($"BenchmarkDotNet: {Printable.Of(problem)}") : [],
            .. shapes.Count > 0 ? Medians(shapes) : [],
            .. Details("yours", profile.SubmissionRows),
            .. Details("the baseline", profile.BaselineRows),
            .. Flags(shapes),
        ];
    }

    private static IEnumerable<string> Medians(IReadOnlyList<ProfiledShape> shapes)
    {
        yield return "  BenchmarkDotNet medians and their quotient (they never rank)";
        yield return Row("", "yours", "baseline", "quotient", "to the judge's");
        foreach (ProfiledShape shape in shapes)
        {
            yield return Row(
                shape.Submission.Shape,
                Figures.Time(shape.Submission.MedianNanoseconds),
                shape.Baseline is { } baseline ? Figures.Time(baseline.MedianNanoseconds) : "-",
                Format(shape.Quotient, "0.00x"),
                Format(shape.Difference01, "+0.0 %;-0.0 %"));
        }
    }

    private static string Row(string shape, string yours, string baseline, string quotient, string difference) =>
        $"    {Name(shape)}  {Columns.PadLeft(yours, 8)}  {Columns.PadLeft(baseline, 8)}  {Columns.PadLeft(quotient, 8)}  {Columns.PadLeft(difference, 14)}";

    private static IEnumerable<string> Details(string side, IReadOnlyList<ProfileRow> rows)
    {
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return $"  BenchmarkDotNet on {side}, collections in 1000 calls";
        yield return Row("", "mean +- sd", "memory", "gen0", "gen1", "gen2");
        foreach (ProfileRow row in rows)
        {
            string mean = $"{Figures.Time(row.MeanNanoseconds)} +- {Figures.Time(row.StandardDeviationNanoseconds)}";
            string memory = row.HasReliableAllocation ? Figures.Bytes(row.AllocatedBytes) : "-";
            yield return Row(row.Shape, mean, memory, Collections(row.Gen0), Collections(row.Gen1), Collections(row.Gen2));
        }
    }

    private static string Row(string shape, string mean, string memory, string gen0, string gen1, string gen2) =>
        $"    {Name(shape)}  {Columns.PadRight(mean, 18)} {Columns.PadLeft(memory, 8)} {Columns.PadLeft(gen0, 4)} {Columns.PadLeft(gen1, 4)} {Columns.PadLeft(gen2, 4)}";

    private static IEnumerable<string> Flags(IReadOnlyList<ProfiledShape> shapes)
    {
        string[] flagged = [.. shapes.Where(shape => shape.IsFlagged).Select(shape => shape.Submission.Shape)];
        return flagged.Length == 0
            ? []
            : Wrapped($"flagged: BenchmarkDotNet, whose calls pay for collections too, and the judge's clock differ by more than 10 % on {string.Join(", ", flagged)}");
    }

    private static IEnumerable<string> Wrapped(string text) => WordWrap.Lines(text, Width - 2).Select(line => $"  {line}");

    private static string Name(string shape) => Columns.PadRight(Columns.Cut(shape, ShapeWidth, "~"), ShapeWidth);

    private static string Collections(double count) =>
        count.ToString(count is 0 or >= 100 ? "0" : "0.0", CultureInfo.InvariantCulture);

    private static string Format(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
