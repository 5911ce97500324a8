namespace Arena.Core.Interchange;

/// <summary>The instants that a log may hold.</summary>
public static class Instants
{
    private static readonly DateTimeOffset First = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Leaves room for the longest interval, in any time zone.</summary>
    private static readonly DateTimeOffset Last = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether an instant lies between the years 1900 and 9000, so that every date that follows from it exists.</summary>
    public static bool IsInRange(DateTimeOffset instant) => instant >= First && instant < Last;

    /// <summary>The instant that many milliseconds after 1970, or null outside the range.</summary>
    public static DateTimeOffset? FromMilliseconds(long milliseconds) =>
        milliseconds >= First.ToUnixTimeMilliseconds() && milliseconds < Last.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
