using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>One of the four grades, and what it would lead to.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="IsAllowed">After a wrong answer only Again is.</param>
/// <param name="Next">The card after it.</param>
public sealed record GradeChoice(Grade Grade, bool IsAllowed, CardState Next);
