namespace Arena.Core.Judging;

/// <summary>Which board: only what was measured alike is ranked together.</summary>
/// <param name="Challenge">The challenge.</param>
/// <param name="Track"><c>cpu</c> or <c>gpu</c>.</param>
/// <param name="HardwareClass">See <see cref="Hardware.Class"/>.</param>
/// <param name="Device">What the references of the track run on here, such as <c>cpu</c> or <c>cuda:0</c>.</param>
/// <param name="IsEmulated">Whether that device is only imitated: then nothing has a ratio or a rank.</param>
/// <param name="Rules">The rules judged under, such as <c>standard</c>.</param>
public sealed record BoardRequest(
    ChallengeId Challenge, string Track, string HardwareClass, string Device = "cpu", bool IsEmulated = false, string Rules = "standard");
