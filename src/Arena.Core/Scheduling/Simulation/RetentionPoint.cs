namespace Arena.Core.Scheduling.Simulation;

/// <summary>What one wanted recall costs and brings: means over several runs.</summary>
/// <param name="Retention01">The wanted recall.</param>
/// <param name="MinutesPerDay">Mean minutes of a day.</param>
/// <param name="ReviewsPerDay">Mean reviews of a day.</param>
/// <param name="Minutes">Minutes in all.</param>
/// <param name="KnownAtEnd">Cards recalled in the end.</param>
/// <param name="KnownAfterYear">Cards recalled a year after stopping.</param>
/// <param name="MinutesPerCard">Price of one more card known in the end, against the next lower wanted recall of the curve; null for the
/// lowest, and where no more cards are known.</param>
public sealed record RetentionPoint(
    double Retention01, double MinutesPerDay, double ReviewsPerDay, double Minutes, double KnownAtEnd, double KnownAfterYear, double? MinutesPerCard);
