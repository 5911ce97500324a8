namespace Arena.Core.Scheduling;

/// <summary>What FSRS knows about one memory.</summary>
/// <param name="StabilityDays">Days after which recall has fallen to 90 %; 0.001 to 36,500.</param>
/// <param name="Difficulty">1 (easiest) to 10.</param>
public readonly record struct MemoryState(double StabilityDays, double Difficulty);
