using Arena.Core.Judging;

namespace Arena.Judging.Clock;

/// <summary>What a timing gave: figures, or the failure of the submission under it.</summary>
/// <param name="Timing">The figures; null with a failure.</param>
/// <param name="Failure">Why there are none.</param>
internal sealed record TimingOutcome(Timing? Timing, Failure? Failure);
