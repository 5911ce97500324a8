namespace Arena.Core.Judging;

/// <summary>BenchmarkDotNet's figures of an accepted submission and of the baseline, each from a process of its own with the
/// same job. Shown beside the ratio; it never ranks, because the submission owns the process that this clock runs in.</summary>
/// <param name="Baseline">The reference that was run beside it, such as <c>heap/binary</c>.</param>
/// <param name="SubmissionRows">The submission, a row a shape; empty when it failed under the profiler.</param>
/// <param name="BaselineRows">The baseline, a row a shape.</param>
/// <param name="Table">BenchmarkDotNet's own table of the submission, as Markdown.</param>
/// <param name="Problem">Why there are no rows, in a sentence; null when there are.</param>
public sealed record Profile(
    string Baseline, IReadOnlyList<ProfileRow> SubmissionRows, IReadOnlyList<ProfileRow> BaselineRows, string Table, string? Problem = null);
