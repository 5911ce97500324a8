namespace Arena.Core.Judging;

/// <summary>Time of the reference divided by time of the submission, with its interval: above 1 the submission is faster.</summary>
/// <param name="Center">The estimate.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public sealed record Ratio(double Center, double Low, double High)
{
    /// <summary>Whether the two intervals share a point, so that no order can be told.</summary>
    public bool Overlaps(Ratio other) => Low <= other.High && other.Low <= High;
}
