using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>A question for one number, with the numbers that typical errors give.</summary>
internal static class NumberPrompt
{
    /// <summary>Builds the prompt.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="answer">The right number; whole, or a fraction with a power of two below.</param>
    /// <param name="tolerance">How far off an answer may be.</param>
    /// <param name="mistakes">One that equals the answer, or an earlier one, is left out: there the error does no harm.</param>
    /// <param name="why">The explanation.</param>
    public static Prompt Of(LocalText ask, double answer, Tolerance tolerance, IEnumerable<Mistake> mistakes, LocalText why) => new(
        ask,
        new QuestionBody.Number(
            answer,
            Notation.Fraction(answer),
            tolerance,
            Unit: null,
            [.. mistakes.Where(mistake => !tolerance.Accepts(mistake.Answer, answer)).DistinctBy(mistake => mistake.Answer)]),
        why);

    /// <summary>The number that one typical error gives, with the error in both languages.</summary>
    public static Mistake Wrong(double answer, string english, string chinese) =>
        new(answer, Notation.Fraction(answer), new(english, chinese));
}
