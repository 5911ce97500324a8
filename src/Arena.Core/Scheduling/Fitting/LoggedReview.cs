namespace Arena.Core.Scheduling.Fitting;

/// <summary>One review of a log, as far as a fit looks at it.</summary>
/// <param name="Card">Names the card; compared ordinally.</param>
/// <param name="At">When the answer was given.</param>
/// <param name="Day">The study day of that instant.</param>
/// <param name="Grade">The grade in force.</param>
public readonly record struct LoggedReview(string Card, DateTimeOffset At, DateOnly Day, Grade Grade);
