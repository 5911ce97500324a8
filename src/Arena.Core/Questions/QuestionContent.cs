namespace Arena.Core.Questions;

/// <summary>Where the prompts of a question come from. A closed set: match on it without a default.</summary>
public abstract record QuestionContent
{
    private protected QuestionContent()
    {
    }

    /// <summary>Written by hand: the same prompt at every review.</summary>
    public sealed record Authored(Prompt Prompt) : QuestionContent;

    /// <summary>Computed: every review draws a new instance from its seed.</summary>
    /// <param name="Generator">Name of a generator, see <see cref="Generators.IQuestionGenerator"/>.</param>
    public sealed record Family(string Generator) : QuestionContent;
}
