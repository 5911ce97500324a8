namespace Arena.Core.Scheduling.Simulation;

/// <summary>One simulated study day.</summary>
/// <param name="Reviews">Cards in review that were answered.</param>
/// <param name="New">Cards introduced.</param>
/// <param name="Minutes">Time spent, relearning and first steps included.</param>
public readonly record struct SimulatedDay(int Reviews, int New, double Minutes);
