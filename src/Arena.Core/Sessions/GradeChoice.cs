using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>One of the four grades, and what it would lead to.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="IsAllowed">After a wrong answer only Again is.</param>
/// <param name="Next">The card after it.</param>
/// <param name="Spread01">What the review must keep so that the card becomes <paramref name="Next"/>; see <see cref="Journal.Review.Spread01"/>.</param>
public sealed record GradeChoice(Grade Grade, bool IsAllowed, CardState Next, double? Spread01 = null);
