using Arena.Core.Judging;

namespace Arena.Tui.Hosting;

/// <summary>What to judge.</summary>
/// <param name="Challenge">For which challenge.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="Path">The file, as the user named it.</param>
public sealed record JudgeRequest(ChallengeId Challenge, string Track, string Path);
