using Arena.Core.Journal;

namespace Arena.Core.Judging;

/// <summary>One line of a board.</summary>
/// <param name="Name">Name of the reference, or file name of the submission.</param>
/// <param name="IsReference">Whether it is one of ours.</param>
/// <param name="Player">Whose submission; null for a reference.</param>
/// <param name="Submission">Which submission; null for a reference.</param>
/// <param name="At">When it was submitted; null for a reference.</param>
/// <param name="Device">What it ran on, such as <c>cpu</c>.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="Ratio">Ratio to the baseline; null when never timed.</param>
/// <param name="Rank">From 1, shared by entries whose order cannot be told; null for what is not ranked.</param>
/// <param name="IsEmulated">Whether it ran on a device that is only imitated.</param>
public sealed record BoardEntry(
    string Name,
    bool IsReference,
    PlayerId? Player,
    SubmissionId? Submission,
    DateTimeOffset? At,
    string Device,
    string Track,
    Ratio? Ratio,
    int? Rank,
    bool IsEmulated)
{
    /// <summary>Whether it was timed conclusively, but its player stands with a better one: it is listed for comparison only.</summary>
    public bool IsOutdone { get; init; }
}
