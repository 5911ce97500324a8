namespace Arena.Core.Scheduling;

/// <summary>What the model of memory knows about one card.</summary>
/// <param name="StabilityDays">Under FSRS-6 the days after which recall has fallen to 90 %, 0.001 to 36,500; under FSRS-7 the stability
/// of the slow trace, which is no interval by itself.</param>
/// <param name="Difficulty">1 (easiest) to 10.</param>
/// <param name="FastStabilityDays">Stability of the fast trace of FSRS-7; null under FSRS-6, which has one trace.</param>
public readonly record struct MemoryState(double StabilityDays, double Difficulty, double? FastStabilityDays = null);
