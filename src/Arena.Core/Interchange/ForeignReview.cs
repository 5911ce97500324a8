using Arena.Core.Scheduling;

namespace Arena.Core.Interchange;

/// <summary>One review of a log, as far as every form knows it.</summary>
/// <param name="Card">Names the card; compared ordinally.</param>
/// <param name="IsNumber">Whether the name is a number where numbers and texts differ, in JSON.</param>
/// <param name="At">When it was answered.</param>
/// <param name="Grade">The grade.</param>
/// <param name="State">State of the card before it: 0 new, 1 learning, 2 review, 3 relearning, 4 filtered; null where the log does not say.</param>
/// <param name="Took">How long it took; null where the log does not say.</param>
/// <param name="Line">Line of the log, from 1.</param>
public sealed record ForeignReview(string Card, bool IsNumber, DateTimeOffset At, Grade Grade, int? State, TimeSpan? Took, int Line)
{
    /// <summary>Longest name of a card, in characters: it becomes part of the name of a question.</summary>
    public const int LongestCard = 180;

    /// <summary>Longest duration of a review.</summary>
    public static TimeSpan LongestTook => TimeSpan.FromDays(365);

    /// <summary>Whether <paramref name="text"/> can name a card.</summary>
    public static bool IsCard(string text) => text.Length is > 0 and <= LongestCard && !text.Any(char.IsControl);

    /// <summary>Whether <paramref name="text"/> is a whole number in its one canonical form, so that JSON can hold it as a number.</summary>
    public static bool IsWholeNumber(string text) =>
        long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out long number)
        && number.ToString(System.Globalization.CultureInfo.InvariantCulture) == text;
}
