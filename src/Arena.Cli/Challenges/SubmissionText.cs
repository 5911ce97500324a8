using Arena.Cli.Console;
using Arena.Core.Judging;
using Arena.Core.Text;

namespace Arena.Cli.Challenges;

/// <summary>A judged submission as lines for people.</summary>
internal static class SubmissionText
{
    /// <summary>Verdict first, then what explains it.</summary>
    public static IEnumerable<string> Lines(Submission submission)
    {
        yield return $"{submission.Challenge}  {submission.FileName}  track {submission.Track}  sandbox {submission.Sandbox}";
        yield return $"{submission.Verdict.Code()}  {submission.Verdict.Words()}  cases {Figures.Count(submission.Passed)} of {Figures.Count(submission.Of)}";
        foreach (CompilerMessage message in submission.CompilerMessages.Where(message => message.IsError || submission.Verdict == Verdict.CompileError))
        {
            yield return $"  {Printable.Of(message.ToString()).ReplaceLineEndings(" ")}";
        }

        foreach (string line in submission.Failure is { } failure ? Lines(failure) : [])
        {
            yield return line;
        }

        foreach (string line in submission.Timing is { } timing ? Lines(timing) : [])
        {
            yield return line;
        }

        foreach (string line in submission.Profile is { } profile ? ProfileText.Lines(profile, submission.Timing) : [])
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Lines(Failure failure)
    {
        yield return failure.Case > 0 ? $"  case {Figures.Count(failure.Case)}  {failure.CaseName}" : $"  {failure.CaseName}";
        foreach ((string name, string text) in new[]
        {
            ("input", failure.Input), ("expected", failure.Expected), ("actual", failure.Actual), ("detail", failure.Detail),
        })
        {
            string[] rows = Printable.Of(text).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < rows.Length; i++)
            {
                yield return $"    {Columns.PadRight(i == 0 ? name : "", 9)} {rows[i].TrimEnd()}";
            }
        }
    }

    private static IEnumerable<string> Lines(Timing timing)
    {
        yield return $"  {Figures.Ratio(timing.Ratio)} against {timing.Baseline} (above 1 you are faster)";
        int width = timing.Shapes.Select(shape => ColumnWidth.Of(shape.Shape)).DefaultIfEmpty().Max();
        yield return $"    {Columns.PadRight("", width)}  {Columns.PadLeft("yours", 8)}  {Columns.PadLeft("baseline", 8)}  ratio";
        foreach (ShapeTiming shape in timing.Shapes)
        {
            yield return $"    {Columns.PadRight(shape.Shape, width)}  {Columns.PadLeft(Figures.Time(shape.SubmissionNanoseconds), 8)}  {Columns.PadLeft(Figures.Time(shape.ReferenceNanoseconds), 8)}  {Figures.Ratio(shape.Ratio)}";
        }

        yield return $"  control (baseline against itself): {Figures.Ratio(timing.Control)}";
        if (!timing.IsConclusive)
        {
            yield return "  inconclusive: the machine is too busy to rank now";
        }
    }
}
