namespace Arena.Core.Questions;

/// <summary>How far a typed number may be from the right one.</summary>
/// <param name="Amount">Absolute distance, or share of the right answer (0.01 is one per cent). Zero or more.</param>
/// <param name="IsRelative">Whether <paramref name="Amount"/> is a share.</param>
public readonly record struct Tolerance(double Amount, bool IsRelative)
{
    /// <summary>Only the right number itself.</summary>
    public static Tolerance Exact => default;

    /// <summary>An absolute distance.</summary>
    public static Tolerance Within(double distance) => new(distance, IsRelative: false);

    /// <summary>Whether <paramref name="given"/> is close enough to <paramref name="right"/>.</summary>
    /// <remarks>
    /// A floor of one part in 10^9 absorbs the rounding of decimal and fractional input, so that <c>0.1</c> equals <c>1/10</c>;
    /// integers below 2^53 that differ are still told apart, up to 10^9 exactly.
    /// </remarks>
    public bool Accepts(double given, double right)
    {
        double allowed = IsRelative ? Amount * Math.Abs(right) : Amount;
        return Math.Abs(given - right) <= Math.Max(allowed * (1 + 1e-9), 1e-9 * Math.Abs(right));
    }
}
