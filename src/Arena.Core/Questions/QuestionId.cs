namespace Arena.Core.Questions;

/// <summary>Names a question or a family for good, such as <c>heapq/parent-index</c>: the schedule hangs on it.</summary>
public readonly record struct QuestionId(string Value)
{
    /// <summary>Whether <paramref name="text"/> has the form <c>deck/slug</c> in lower case letters, digits and dashes.</summary>
    public static bool IsWellFormed(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && parts.All(part =>
            part.Length > 0 && part[0] != '-' && part[^1] != '-' &&
            part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
