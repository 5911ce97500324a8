using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>Decides whether an answer is right, and which grade to suggest.</summary>
public static class AnswerCheck
{
    /// <summary>Whether <paramref name="answer"/> is right.</summary>
    /// <exception cref="ArgumentException">The answer is of another kind than the question.</exception>
    public static bool IsRight(QuestionBody body, Answer answer) => (body, answer) switch
    {
        (_, Answer.Unknown) => false,
        (QuestionBody.Choice choice, Answer.Picked picked) => choice.Options[picked.Index].IsRight,
        (QuestionBody.Number number, Answer.Typed typed) => number.Tolerance.Accepts(typed.Value, number.Answer),
        _ => throw new ArgumentException($"{answer} does not answer a question of kind {body.Kind}.", nameof(answer)),
    };

    /// <summary>Whether a wrong number is right but for rounding too early, so that it may be typed once more.</summary>
    /// <remarks>
    /// The digits typed, at least two, must be those of the right answer. Whole numbers are never near: off by one is the very
    /// mistake that counting questions look for.
    /// </remarks>
    public static bool IsNearMiss(QuestionBody body, Answer answer)
    {
        if (body is not QuestionBody.Number number || answer is not Answer.Typed typed || IsRight(body, answer) ||
            number.Answer == Math.Floor(number.Answer))
        {
            return false;
        }

        int digits = NumberText.SignificantDigits(typed.Text);
        return digits >= 2 && Math.Abs(typed.Value - number.Answer) <= 0.5000001 * PlaceOf(typed.Value, digits);
    }

    /// <summary>The grade to suggest. Confidence and time never change it; Easy is the user's choice.</summary>
    public static Grade Suggest(bool isRight, bool usedHint, bool secondTry) => (isRight, usedHint || secondTry) switch
    {
        (false, _) => Grade.Again,
        (true, true) => Grade.Hard,
        (true, false) => Grade.Good,
    };

    /// <summary>Whether a user may give <paramref name="grade"/>: after a wrong answer only Again.</summary>
    public static bool Allows(bool isRight, Grade grade) => isRight || grade == Grade.Again;

    private static double PlaceOf(double value, int digits) =>
        value == 0 ? 0 : Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - digits + 1);
}
