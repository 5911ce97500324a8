using Arena.Core.Judging;

namespace Arena.Tui.Hosting;

/// <summary>One board, as it stands.</summary>
/// <param name="Challenge">Of which challenge.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="Hardware">The machine it is of.</param>
/// <param name="Baseline">The reference whose ratio is 1.</param>
/// <param name="Entries">Best first; what has no rank comes last.</param>
public sealed record BoardPage(ChallengeId Challenge, string Track, string Hardware, string Baseline, IReadOnlyList<BoardEntry> Entries);
