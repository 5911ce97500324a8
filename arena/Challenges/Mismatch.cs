namespace Arena.Challenges;

/// <summary>What a user is shown of a wrong output.</summary>
/// <param name="Input">The input in words, cut where it is long.</param>
/// <param name="Expected">What was expected, around the first difference.</param>
/// <param name="Actual">What came, around the first difference.</param>
/// <param name="Detail">Where the first difference is.</param>
public sealed record Mismatch(string Input, string Expected, string Actual, string Detail);
