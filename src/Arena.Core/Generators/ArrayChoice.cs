using Arena.Core.Questions;

namespace Arena.Core.Generators;

/// <summary>A choice among four arrays: the right one, and three that typical errors give.</summary>
internal static class ArrayChoice
{
    private const int WrongOptions = 3;

    /// <summary>The array that one typical error gives.</summary>
    /// <param name="Items">What stands in it.</param>
    /// <param name="Reason">The error.</param>
    public sealed record Wrong(int[] Items, LocalText Reason)
    {
        /// <summary>The array with the error in both languages.</summary>
        public Wrong(int[] items, string english, string chinese)
            : this(items, new LocalText(english, chinese))
        {
        }
    }

    /// <summary>Builds the prompt, or returns null where the errors do not give enough different arrays.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="right">The right array.</param>
    /// <param name="telling">The error that must be among the options, because the question is about it.</param>
    /// <param name="others">More errors; the first two that give new arrays are taken.</param>
    /// <param name="why">The explanation.</param>
    public static Prompt? TryAsk(LocalText ask, int[] right, Wrong telling, IEnumerable<Wrong> others, LocalText why)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Notation.List(right) };
        if (!seen.Add(Notation.List(telling.Items)))
        {
            return null;
        }

        Wrong[] wrong = [telling, .. others.Where(other => seen.Add(Notation.List(other.Items))).Take(WrongOptions - 1)];
        return wrong.Length < WrongOptions
            ? null
            : new(ask, new QuestionBody.Choice([Option(right, null), .. wrong.Select(w => Option(w.Items, w.Reason))]), why);
    }

    private static Option Option(int[] items, LocalText? reason) =>
        new(LocalText.Same($"`{Notation.List(items)}`"), IsRight: reason is null, reason);
}
