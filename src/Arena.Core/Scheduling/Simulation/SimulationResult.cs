namespace Arena.Core.Scheduling.Simulation;

/// <summary>What a simulation came to.</summary>
/// <param name="Days">Day by day, today first.</param>
/// <param name="Cards">Cards seen in the end.</param>
/// <param name="KnownAtEnd">Expected number of them that would be recalled on the day after the last one.</param>
/// <param name="KnownAfterYear">The same a year later, without a further review.</param>
public sealed record SimulationResult(IReadOnlyList<SimulatedDay> Days, int Cards, double KnownAtEnd, double KnownAfterYear)
{
    /// <summary>Reviews of all days.</summary>
    public int Reviews => Days.Sum(day => day.Reviews);

    /// <summary>Minutes of all days.</summary>
    public double Minutes => Days.Sum(day => day.Minutes);
}
