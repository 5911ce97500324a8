namespace Arena.Core.Questions;

/// <summary>Where the fact behind a question can be read.</summary>
/// <param name="Cite">The primary reference, with its section.</param>
/// <param name="Section">Where the article of the deck treats it.</param>
/// <param name="Url">An address to open, if there is one.</param>
public sealed record QuestionSource(string Cite, LocalText? Section = null, string? Url = null);
