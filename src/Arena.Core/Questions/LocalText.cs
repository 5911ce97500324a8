namespace Arena.Core.Questions;

/// <summary>A text that a user reads, as Markdown, in both languages of the question bank.</summary>
/// <param name="English">The English version; never empty.</param>
/// <param name="Chinese">The Chinese version; never empty. Equal to the English one for formulas, numbers and code.</param>
public sealed record LocalText(string English, string Chinese)
{
    /// <summary>A text that reads the same in both languages: a formula, a number, code.</summary>
    public static LocalText Same(string text) => new(text, text);

    /// <summary>The version to show in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
