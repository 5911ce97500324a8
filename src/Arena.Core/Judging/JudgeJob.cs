namespace Arena.Core.Judging;

/// <summary>Everything the judge is asked for; plain data, so that it can be kept or sent.</summary>
/// <param name="Id">Name of the submission, made by the caller.</param>
/// <param name="Challenge">The challenge.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="FileName">File name without its folder; compiler messages carry it.</param>
/// <param name="Source">The source text.</param>
/// <param name="Seed">The secret seed of the run; fresh for each run, or the cases could be known beforehand.</param>
/// <param name="WithTiming">Whether an accepted submission is timed.</param>
public sealed record JudgeJob(
    SubmissionId Id, ChallengeId Challenge, string Track, string FileName, string Source, Seed Seed, bool WithTiming)
{
    /// <summary>Version of this record's shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The device of the gpu track, such as <c>cuda:0</c>; null takes the best one there is. The cpu track has no choice.</summary>
    public string? Device { get; init; }
}
