using System.Globalization;

namespace Arena.Core.Scheduling;

/// <summary>The range of a weight, both ends included.</summary>
/// <param name="Low">Smallest value.</param>
/// <param name="High">Largest value.</param>
public readonly record struct WeightBound(double Low, double High)
{
    /// <summary>Whether <paramref name="weight"/> is in the range; a value that is no number is not.</summary>
    public bool Contains(double weight) => weight >= Low && weight <= High;

    /// <summary>Names a weight that is outside: index, value, range, and the value it was made from where that was another.</summary>
    internal string Describe(int index, double weight, double? given = null) => string.Create(
        CultureInfo.InvariantCulture, $"w{index} = {weight} ({(given is { } old && !old.Equals(weight) ? $"from {old.ToString(CultureInfo.InvariantCulture)}; " : "")}allowed {Low} to {High})");
}
