namespace Arena.Core.Judging;

/// <summary>The failing case that a user is shown: enough to see what went wrong without the hidden seeds.</summary>
/// <param name="Case">Number of the case, from 1.</param>
/// <param name="CaseName">What the case is, such as <c>sorted keys</c>.</param>
/// <param name="Verdict">What went wrong.</param>
/// <param name="Input">The input, cut where it is long.</param>
/// <param name="Expected">What was expected; empty unless the answer was wrong.</param>
/// <param name="Actual">What came; empty unless the answer was wrong.</param>
/// <param name="Detail">The first difference, the limit and how far it got, or the exception with the submission's own lines.</param>
public sealed record Failure(
    int Case, string CaseName, Verdict Verdict, string Input, string Expected, string Actual, string Detail);
