using Arena.Core.Statistics;

namespace Arena.Core.Scheduling.Fitting;

/// <summary>How well one model predicted reviews that it had not seen.</summary>
/// <param name="Name">As in the JSON form.</param>
/// <param name="LogLoss">With its interval over cards; smaller is better.</param>
/// <param name="Auc">0.5 for a guess, 1 for perfect order.</param>
/// <param name="RmseBins">Distance between predicted and actual recall over bins of like reviews, 0 to 1.</param>
/// <param name="OverDefault">Log loss less that of the published weights, review by review; below 0 is better.</param>
public sealed record ModelScore(string Name, Estimate LogLoss, double Auc, double RmseBins, Estimate OverDefault)
{
    /// <summary>What may be said of the model beside the published weights: <c>better</c>, <c>worse</c>, or <c>tied</c> where the interval holds 0.</summary>
    public string Verdict => OverDefault switch { { High: < 0 } => "better", { Low: > 0 } => "worse", _ => "tied" };
}
