namespace Arena.Core.Questions;

/// <summary>A wrong number that a typical error gives, with what went wrong.</summary>
/// <param name="Answer">The wrong number.</param>
/// <param name="Written">The number as the deck writes it.</param>
/// <param name="Reason">The error behind it.</param>
public sealed record Mistake(double Answer, string Written, LocalText Reason);
