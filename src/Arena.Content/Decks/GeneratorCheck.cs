using Arena.Core;
using Arena.Core.Questions;

namespace Arena.Content.Decks;

/// <summary>Draws many instances of each family and checks that every one is a question.</summary>
public static class GeneratorCheck
{
    private const int Instances = 1_000;

    /// <summary>The families that made a bad instance, with the first bad seed of each.</summary>
    public static IReadOnlyList<Problem> Run(Catalog catalog) => [.. catalog.Decks.SelectMany(deck => deck.Questions
        .Where(question => question.Content is QuestionContent.Family)
        .Select(family => Check(deck, family))
        .OfType<Problem>())];

    private static Problem? Check(Deck deck, Question family)
    {
        for (ulong seed = 0; seed < Instances; seed++)
        {
            if (Flaw(QuestionInstance.Of(family, new Seed(seed)).Prompt) is { } flaw)
            {
                return new("Q030", deck.Id + ".yaml", family.Line, 5, $"the family '{family.Id}' makes a bad question from seed {seed}: {flaw}", "mend its generator");
            }
        }

        return null;
    }

    private static string? Flaw(Prompt prompt) => prompt.Body switch
    {
        QuestionBody.Choice choice when choice.Options.Count(option => option.IsRight) != 1 => "not exactly one option is right",
        QuestionBody.Choice choice when choice.Options.Select(option => option.Text).Distinct().Count() < choice.Options.Count => "two options are equal",
        QuestionBody.Choice choice when choice.Options.Any(option => !option.IsRight && option.Reason is null) => "a wrong option has no reason",
        QuestionBody.Number number when !double.IsFinite(number.Answer) => "the answer is not finite",
        QuestionBody.Number number when number.Mistakes.Any(mistake => number.Tolerance.Accepts(mistake.Answer, number.Answer)) => "a mistake is accepted as right",
        _ => null,
    };
}
