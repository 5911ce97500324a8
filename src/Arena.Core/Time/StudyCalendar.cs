namespace Arena.Core.Time;

/// <summary>Tells which study day an instant belongs to. The one place where the day is computed.</summary>
/// <remarks>A study day begins at <see cref="RolloverHour"/> on the local clock, so that a late evening counts for the day it began in
/// (the rule of Anki). Immutable, and therefore safe to share between threads.</remarks>
public sealed class StudyCalendar
{
    private readonly TimeZoneInfo _zone;

    /// <summary>A calendar for the clock on the wall of <paramref name="zone"/>.</summary>
    /// <param name="zone">The user's time zone.</param>
    /// <param name="rolloverHour">Local hour at which a day begins, 0 to 23.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hour is outside its range.</exception>
    public StudyCalendar(TimeZoneInfo zone, int rolloverHour = 4)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rolloverHour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rolloverHour, 23);
        _zone = zone;
        RolloverHour = rolloverHour;
    }

    /// <summary>Local hour at which a day begins.</summary>
    public int RolloverHour { get; }

    /// <summary>The study day that <paramref name="instant"/> belongs to.</summary>
    public DateOnly DayOf(DateTimeOffset instant)
    {
        DateTime local = TimeZoneInfo.ConvertTime(instant, _zone).DateTime;
        return DateOnly.FromDateTime(local.AddHours(-RolloverHour));
    }

    /// <summary>The instant at which <paramref name="day"/> begins.</summary>
    /// <remarks>Where the clock is put forward over the rollover hour, the first instant after the gap; where it is put back and the
    /// rollover hour comes twice, the first time.</remarks>
    public DateTimeOffset StartOf(DateOnly day)
    {
        DateTime local = day.ToDateTime(new TimeOnly(RolloverHour, 0));
        while (_zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        TimeSpan offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
