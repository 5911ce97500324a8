namespace Arena.Core.Statistics;

/// <summary>A number with its interval, in the unit of what was estimated.</summary>
/// <param name="Center">The estimate.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Coverage01">How often such an interval holds the true value.</param>
public readonly record struct Estimate(double Center, double Low, double High, double Coverage01);
