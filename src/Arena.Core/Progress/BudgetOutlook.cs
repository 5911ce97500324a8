namespace Arena.Core.Progress;

/// <summary>What a daily budget reaches.</summary>
/// <param name="MinutesPerDay">The budget.</param>
/// <param name="Recall01">The part of the questions recalled on the day of the exam.</param>
public sealed record BudgetOutlook(int MinutesPerDay, double Recall01);
