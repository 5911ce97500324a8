namespace Arena.Core.Scheduling.Engines;

/// <summary>How the time between two reviews becomes a number of days.</summary>
public enum ElapsedRule
{
    /// <summary>Study days of the user's calendar, which begin at its rollover hour: Anki, and ours.</summary>
    StudyDays,

    /// <summary>Whole periods of 24 hours: py-fsrs.</summary>
    WholePeriods,

    /// <summary>Days between the dates in UTC: ts-fsrs.</summary>
    UtcDates,

    /// <summary>The time itself, in fractions of a day: FSRS-7.</summary>
    Fractional,
}
