using System.Globalization;

namespace Arena.Core.Interchange;

/// <summary>One row of Anki's table revlog.</summary>
/// <param name="At">When it was answered: <c>id</c>, milliseconds since 1970.</param>
/// <param name="Ease">The button, 1 to 4; 0 where nobody answered.</param>
/// <param name="Type">0 learn, 1 review, 2 relearn, 3 filtered, 4 manual, 5 rescheduled.</param>
/// <param name="Factor">Ease in permille; 0 in a filtered row says cramming, in a manual one a reset.</param>
/// <param name="Took">How long it took: <c>time</c>, milliseconds.</param>
internal sealed record AnkiRow(DateTimeOffset At, int Ease, int Type, int Factor, TimeSpan Took)
{
    private const int Filtered = 3;
    private const int Manual = 4;

    /// <summary>Whether it is an answer that belongs to the schedule.</summary>
    internal bool IsReview => Ease > 0 && Type < Manual && !(Type == Filtered && Factor == 0);

    /// <summary>Whether the card was made new again.</summary>
    internal bool IsReset => Type == Manual && Factor == 0;

    /// <summary>Reads a row.</summary>
    /// <param name="field">The field of a column.</param>
    /// <param name="objection">What is wrong where there is none.</param>
    internal static AnkiRow? Read(Func<string, string> field, out string objection)
    {
        long? Whole(string column, long most) =>
            long.TryParse(field(column), NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number <= most ? number : null;
        DateTimeOffset? at = Whole("id", long.MaxValue) is { } id ? Instants.FromMilliseconds(id) : null;
        (long? ease, long? type) = (Whole("ease", 4), Whole("type", 5));
        (long? factor, long? took) = (Whole("factor", int.MaxValue), Whole("time", (long)ForeignReview.LongestTook.TotalMilliseconds));
        string wrong = (at, ease, type, factor, took) switch
        {
            (null, _, _, _, _) => "id",
            (_, null, _, _, _) => "ease",
            (_, _, null, _, _) => "type",
            (_, _, _, null, _) => "factor",
            (_, _, _, _, null) => "time",
            _ => "",
        };
        objection = $"'{(wrong.Length > 0 ? field(wrong) : "")}' is no {wrong}";
        return at is { } instant && ease is { } e && type is { } t && factor is { } f && took is { } ms
            ? new(instant, (int)e, (int)t, (int)f, TimeSpan.FromMilliseconds(ms))
            : null;
    }
}
