namespace Arena.Core.Scheduling.Fitting;

/// <summary>What comparing models on held-out reviews found.</summary>
/// <param name="Items">Long-term items of the log.</param>
/// <param name="TestItems">Of them, those that were predicted.</param>
/// <param name="Retention01">Share of the predicted ones that were recalled.</param>
/// <param name="Models">The published weights first.</param>
/// <param name="SameDayItems">Reviews on the same study day as the one before, from the first test on.</param>
/// <param name="SameDayLogLoss">Log loss of FSRS-7 on them; NaN where there are none.</param>
/// <param name="SameDayAuc">The same, AUC.</param>
public sealed record Evaluation(
    int Items, int TestItems, double Retention01, IReadOnlyList<ModelScore> Models, int SameDayItems, double SameDayLogLoss, double SameDayAuc);
