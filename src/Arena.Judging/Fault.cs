using Arena.Core.Judging;

namespace Arena.Judging;

/// <summary>Why a child gave no answer.</summary>
/// <param name="Verdict">What it means for a submission.</param>
/// <param name="Detail">The exception with the submission's own lines, or the limit and how far it got.</param>
internal sealed record Fault(Verdict Verdict, string Detail);
