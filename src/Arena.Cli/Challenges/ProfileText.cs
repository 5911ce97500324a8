using System.Globalization;
using Arena.Cli.Console;
using Arena.Core.Judging;
using Arena.Core.Text;

namespace Arena.Cli.Challenges;

/// <summary>BenchmarkDotNet's figures as lines for people.</summary>
internal static class ProfileText
{
    private const int Width = 80;
    private const int WidestShape = 18;

    /// <summary>Both sides, shape by shape, and how far they are from the judge's clock.</summary>
    public static IEnumerable<string> Lines(Profile profile, Timing? timing)
    {
        IReadOnlyList<ProfiledShape> shapes = ProfiledShape.Of(profile, timing);
        return
        [
            .. profile.Problem is { } problem ? Wrapped($"BenchmarkDotNet: {Printable.Of(problem)}") : [],
            .. shapes.Count > 0 ? Medians(shapes).Concat(Details(shapes)).Concat(Flags(shapes)) : [],
        ];
    }

    private static IEnumerable<string> Medians(IReadOnlyList<ProfiledShape> shapes)
    {
        yield return "  BenchmarkDotNet medians (the quotient is theirs; it never ranks)";
        yield return $"    {Shape("", shapes)}  {Columns.PadLeft("yours", 8)}  {Columns.PadLeft("baseline", 8)}  {Columns.PadLeft("quotient", 8)}  yours to the judge's";
        foreach (ProfiledShape shape in shapes)
        {
            string yours = Columns.PadLeft(Figures.Time(shape.Submission.MedianNanoseconds), 8);
            string baseline = Columns.PadLeft(shape.Baseline is { } row ? Figures.Time(row.MedianNanoseconds) : "-", 8);
            string quotient = Columns.PadLeft(Format(shape.Quotient, "0.00x"), 8);
            yield return $"    {Shape(shape.Submission.Shape, shapes)}  {yours}  {baseline}  {quotient}  {Columns.PadLeft(Format(shape.Difference01, "+0.0 %;-0.0 %"), 20)}";
        }
    }

    private static IEnumerable<string> Details(IReadOnlyList<ProfiledShape> shapes)
    {
        yield return "  BenchmarkDotNet means, memory of a call, collections in 1000 calls";
        yield return $"    {Shape("", shapes)}  {Columns.PadRight("", 8)}  {Columns.PadRight("mean +- sd", 17)} {Columns.PadLeft("memory", 8)} {Columns.PadLeft("gen0", 5)} {Columns.PadLeft("gen1", 5)} {Columns.PadLeft("gen2", 5)}";
        foreach (ProfiledShape shape in shapes)
        {
            yield return $"    {Shape(shape.Submission.Shape, shapes)}  {Side("yours", shape.Submission)}";
            if (shape.Baseline is { } baseline)
            {
                yield return $"    {Shape("", shapes)}  {Side("baseline", baseline)}";
            }
        }
    }

    private static string Side(string who, ProfileRow row)
    {
        string mean = $"{Figures.Time(row.MeanNanoseconds)} +- {Figures.Time(row.StandardDeviationNanoseconds)}";
        string memory = row.HasReliableAllocation ? Figures.Bytes(row.AllocatedBytes) : "-";
        return $"{Columns.PadRight(who, 8)}  {Columns.PadRight(mean, 17)} {Columns.PadLeft(memory, 8)} {Collections(row.Gen0)} {Collections(row.Gen1)} {Collections(row.Gen2)}";
    }

    private static IEnumerable<string> Flags(IReadOnlyList<ProfiledShape> shapes)
    {
        string[] flagged = [.. shapes.Where(shape => shape.IsFlagged).Select(shape => shape.Submission.Shape)];
        return flagged.Length == 0
            ? []
            : Wrapped($"flagged: BenchmarkDotNet and the judge's clock differ by more than 10 % on {string.Join(", ", flagged)}");
    }

    private static IEnumerable<string> Wrapped(string text) => WordWrap.Lines(text, Width - 2).Select(line => $"  {line}");

    private static string Shape(string name, IReadOnlyList<ProfiledShape> shapes) => Columns.PadRight(
        Columns.Cut(name, WidestShape, "~"),
        Math.Min(WidestShape, shapes.Max(shape => ColumnWidth.Of(shape.Submission.Shape))));

    private static string Collections(double count) =>
        Columns.PadLeft(count.ToString(count is 0 or >= 100 ? "0" : "0.0", CultureInfo.InvariantCulture), 5);

    private static string Format(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
