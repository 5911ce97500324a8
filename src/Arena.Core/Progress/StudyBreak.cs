namespace Arena.Core.Progress;

/// <summary>Days on which nothing will be studied.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, included; not before the first.</param>
public sealed record StudyBreak(DateOnly From, DateOnly To)
{
    /// <summary>How many days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Whether <paramref name="day"/> is one of them.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;
}
