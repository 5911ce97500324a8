namespace Arena.Core.Scheduling.Engines;

/// <summary>What SM-2 knows about a card.</summary>
/// <param name="Ease">Factor by which a recall multiplies the interval, such as 2.5; above 1.</param>
/// <param name="IntervalDays">Interval it was last given.</param>
/// <param name="Retention01">Share of such cards that is recalled when due, between 0 and 1, both excluded.</param>
public readonly record struct Sm2Card(double Ease, double IntervalDays, double Retention01);
