namespace Arena.Core.Judging;

/// <summary>One rung of a challenge's ladder: a solution of ours that submissions are compared with.</summary>
/// <param name="Name">Its name for good, such as <c>heap/binary</c>.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="Summary">What it does, in a few words.</param>
public sealed record ChallengeReference(string Name, string Track, string Summary);
