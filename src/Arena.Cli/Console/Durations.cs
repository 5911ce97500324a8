using System.Globalization;
using Arena.Core.Scheduling;
using Arena.Core.Time;

namespace Arena.Cli.Console;

/// <summary>Says how long something takes or how far away it is, in words.</summary>
internal static class Durations
{
    /// <summary>When a card comes back, seen from <paramref name="now"/>: <c>10 min</c>, <c>3 days</c>.</summary>
    public static string Until(Due due, DateTimeOffset now, StudyCalendar calendar) => due switch
    {
        Due.At at => Words(at.Instant - now),
        Due.On on => Days(on.Day.DayNumber - calendar.DayOf(now).DayNumber),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A duration to the minute, at least <c>1 min</c>; rounded up as on the screen, so that nobody comes too early.</summary>
    public static string Words(TimeSpan duration)
    {
        double minutes = Math.Max(1, Math.Ceiling(duration.TotalMinutes));
        return minutes < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes:0} min")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(duration.TotalHours, 1)} h");
    }

    /// <summary>A number of days.</summary>
    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");
}
