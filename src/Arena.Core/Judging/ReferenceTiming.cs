namespace Arena.Core.Judging;

/// <summary>A reference timed against the baseline of its track, as a submission is.</summary>
/// <param name="Challenge">The challenge.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="Name">The reference, such as <c>heap/binary</c>.</param>
/// <param name="Device">What it ran on, such as <c>cpu</c> or <c>cuda:0</c>.</param>
/// <param name="Hardware">The machine.</param>
/// <param name="Timing">The figures; <see cref="Timing.Ratio"/> above 1 is faster than the baseline.</param>
public sealed record ReferenceTiming(ChallengeId Challenge, string Track, string Name, string Device, Hardware Hardware, Timing Timing);
