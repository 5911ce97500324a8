namespace Arena.Core.Judging;

/// <summary>BenchmarkDotNet's figures of one shape, beside each other and beside the judge's.</summary>
/// <param name="Submission">The submission's row.</param>
/// <param name="Baseline">The baseline's row; null when the baseline failed under the profiler.</param>
/// <param name="JudgeNanoseconds">The judge's own median of the submission; null without a timing.</param>
/// <param name="IsMachineFit">Whether the control of the timing passed: on a machine that it refuses, a difference means nothing.</param>
public sealed record ProfiledShape(ProfileRow Submission, ProfileRow? Baseline, double? JudgeNanoseconds, bool IsMachineFit)
{
    private const double Tolerated01 = 0.10;

    /// <summary>Quotient of BenchmarkDotNet's medians, baseline by submission: above 1 the submission is faster. It never ranks.</summary>
    public double? Quotient => Baseline?.MedianNanoseconds / Submission.MedianNanoseconds;

    /// <summary>How far BenchmarkDotNet's median of the submission lies from the judge's, as a share of the judge's: 0.1 is 10 % above.</summary>
    public double? Difference01 => (Submission.MedianNanoseconds / JudgeNanoseconds) - 1;

    /// <summary>Whether the two clocks contradict each other: more than 10 % apart on a machine that is fit.</summary>
    public bool IsFlagged => IsMachineFit && Math.Abs(Difference01 ?? 0) > Tolerated01;

    /// <summary>The shapes of a profile, in its order. Empty when the submission failed under the profiler.</summary>
    public static IReadOnlyList<ProfiledShape> Of(Profile profile, Timing? timing) =>
    [
        .. profile.SubmissionRows.Select(row => new ProfiledShape(
            row,
            profile.BaselineRows.FirstOrDefault(other => other.Shape == row.Shape),
            timing?.Shapes.FirstOrDefault(shape => shape.Shape == row.Shape)?.SubmissionNanoseconds,
            timing?.IsConclusive ?? false)),
    ];
}
