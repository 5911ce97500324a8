namespace Arena.Core.Questions;

/// <summary>What is asked, how it is answered, and the explanation that follows.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Body">How it is answered.</param>
/// <param name="Why">Shown after the answer, right or wrong.</param>
public sealed record Prompt(LocalText Ask, QuestionBody Body, LocalText Why);
