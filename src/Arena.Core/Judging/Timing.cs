namespace Arena.Core.Judging;

/// <summary>What the judge's clock says about an accepted submission.</summary>
/// <param name="Baseline">The reference it was timed against, such as <c>heap/binary</c>.</param>
/// <param name="Ratio">Geometric mean over the shapes.</param>
/// <param name="Control">The reference against itself in the same run: how far this machine can be trusted now.</param>
/// <param name="IsConclusive">Whether the control allows a rank.</param>
/// <param name="Shapes">The ranked shapes.</param>
/// <param name="Plan">Hash of everything that must be equal for two ratios to be compared: shapes, rounds, runtime settings, baseline.</param>
public sealed record Timing(
    string Baseline, Ratio Ratio, Ratio Control, bool IsConclusive, IReadOnlyList<ShapeTiming> Shapes, string Plan);
