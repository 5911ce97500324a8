using Arena.Core.Generators;

namespace Arena.Core.Questions;

/// <summary>One showing of a question: the seed fixes the order of the options, or the whole instance of a family.</summary>
/// <param name="Question">The question or family.</param>
/// <param name="Seed">Kept with the review, so that the same showing can be made again.</param>
/// <param name="Prompt">The prompt with its options in the order shown.</param>
public sealed record QuestionInstance(Question Question, Seed Seed, Prompt Prompt)
{
    /// <summary>Makes the showing of <paramref name="question"/> that <paramref name="seed"/> fixes.</summary>
    /// <exception cref="ArgumentException">The question names a generator that does not exist.</exception>
    public static QuestionInstance Of(Question question, Seed seed)
    {
        Prompt prompt = question.Content switch
        {
            QuestionContent.Authored authored => authored.Prompt,
            QuestionContent.Family family => AllGenerators.Named(family.Generator).Generate(seed.Derive("instance")),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new(question, seed, prompt with { Body = Shuffle(prompt.Body, seed.Derive("options")) });
    }

    private static QuestionBody Shuffle(QuestionBody body, Seed seed)
    {
        if (body is not QuestionBody.Choice choice)
        {
            return body;
        }

        Option[] options = [.. choice.Options];
        new SeededRandom(seed).Shuffle<Option>(options);
        return new QuestionBody.Choice(options);
    }
}
