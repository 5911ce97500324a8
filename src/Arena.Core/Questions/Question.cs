namespace Arena.Core.Questions;

/// <summary>One question of a deck, or one family of generated questions: what the scheduler schedules.</summary>
/// <param name="Id">Its name for good.</param>
/// <param name="Deck">The deck it stands in.</param>
/// <param name="Level">What it asks of the learner.</param>
/// <param name="Tags">Topics, at least one.</param>
/// <param name="Content">The prompt, or the generator that makes prompts.</param>
/// <param name="Source">Where the fact can be read.</param>
public sealed record Question(
    QuestionId Id, DeckId Deck, Level Level, IReadOnlyList<string> Tags, QuestionContent Content, QuestionSource Source)
{
    /// <summary>A sentence that helps without giving the answer; using it suggests Hard.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>Questions with the same group are siblings: one of them a day.</summary>
    public string? Group { get; init; }

    /// <summary>Line of the deck file where it begins, from 1; 0 where it did not come from a file.</summary>
    public int Line { get; init; }

    /// <summary>Questions that must have left learning before this one is introduced.</summary>
    public IReadOnlyList<QuestionId> Requires { get; init; } = [];

    /// <summary>The kind of the question, see <see cref="QuestionBody.Kind"/>; <c>generator</c> for a family.</summary>
    public string Kind => Content switch
    {
        QuestionContent.Authored authored => authored.Prompt.Body.Kind,
        QuestionContent.Family => "generator",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
