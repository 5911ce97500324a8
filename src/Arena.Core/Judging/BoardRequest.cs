namespace Arena.Core.Judging;

/// <summary>Which board: only what was measured alike is ranked together.</summary>
/// <param name="Challenge">The challenge.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="HardwareClass">See <see cref="Hardware.Class"/>.</param>
/// <param name="Rules">The rules judged under, such as <c>standard</c>.</param>
public sealed record BoardRequest(ChallengeId Challenge, string Track, string HardwareClass, string Rules = "standard");
