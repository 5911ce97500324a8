using Arena.Core.Questions;

namespace Arena.Core.Sessions;

/// <summary>Reads an answer from a line of text, as the plain quiz takes it.</summary>
public static class AnswerText
{
    /// <summary>Reads <paramref name="line"/> as an answer to a question with <paramref name="body"/>.</summary>
    /// <param name="line">A number of an option, a number, <c>?</c> for "I do not know" (<c>0</c> too where options are numbered);
    /// a <c>?</c> after the answer marks a guess. Full-width characters are understood.</param>
    /// <param name="body">How the question is answered.</param>
    /// <param name="answer">The answer, or null.</param>
    /// <param name="confidence">Whether it was marked as a guess.</param>
    /// <returns>False where the line is empty or cannot be read.</returns>
    public static bool TryRead(string line, QuestionBody body, out Answer? answer, out Confidence confidence)
    {
        string text = line.Trim().Replace('？', '?');
        confidence = Confidence.Sure;
        if (text == "?")
        {
            answer = new Answer.Unknown();
            return true;
        }

        if (text.EndsWith('?'))
        {
            confidence = Confidence.Guess;
            text = text[..^1].TrimEnd();
        }

        answer = body switch
        {
            QuestionBody.Choice choice => ReadOption(text, choice),
            QuestionBody.Number => NumberText.TryRead(text, out double value) ? new Answer.Typed(text, value) : null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return answer is not null;
    }

    private static Answer? ReadOption(string text, QuestionBody.Choice choice)
    {
        bool isWhole = NumberText.TryRead(text, out double value) && value >= 0 && value <= choice.Options.Count && value == Math.Floor(value);
        return (isWhole, value) switch
        {
            (false, _) => null,
            (true, 0) => new Answer.Unknown(),
            (true, _) => new Answer.Picked((int)value - 1),
        };
    }
}
