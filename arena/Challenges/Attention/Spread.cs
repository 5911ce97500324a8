namespace Arena.Challenges.Attention;

/// <summary>A normal distribution.</summary>
/// <param name="Scale">Its standard deviation.</param>
/// <param name="Offset">Its mean.</param>
internal readonly record struct Spread(double Scale, double Offset);
