using Arena.Core.Time;

namespace Arena.Core.Scheduling;

/// <summary>When a card comes back. A closed set: match on it without a default.</summary>
public abstract record Due
{
    private protected Due()
    {
    }

    /// <summary>At an instant: a step of minutes.</summary>
    public sealed record At(DateTimeOffset Instant) : Due;

    /// <summary>On a study day, from its first minute on.</summary>
    public sealed record On(DateOnly Day) : Due;

    /// <summary>Whether the card is due at <paramref name="now"/>.</summary>
    public bool IsReached(DateTimeOffset now, StudyCalendar calendar) => this switch
    {
        At at => at.Instant <= now,
        On on => on.Day <= calendar.DayOf(now),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The study day on which the card comes back.</summary>
    public DateOnly DayIn(StudyCalendar calendar) => this switch
    {
        At at => calendar.DayOf(at.Instant),
        On on => on.Day,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
