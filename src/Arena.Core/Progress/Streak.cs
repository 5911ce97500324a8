namespace Arena.Core.Progress;

/// <summary>Consecutive study days that counted.</summary>
/// <param name="Days">Up to today, or up to yesterday while today does not count yet.</param>
/// <param name="Best">The longest ever.</param>
public sealed record Streak(int Days, int Best)
{
    /// <summary>Folds the days of a player.</summary>
    /// <param name="days">In any order; days without a review are absent.</param>
    /// <param name="today">The study day now.</param>
    public static Streak Of(IEnumerable<DayTally> days, DateOnly today)
    {
        int run = 0;
        int best = 0;
        DateOnly last = DateOnly.MinValue;
        foreach (DateOnly day in days.Where(day => day.Counts).Select(day => day.Day).Order())
        {
            run = run > 0 && day == last.AddDays(1) ? run + 1 : 1;
            best = Math.Max(best, run);
            last = day;
        }

        return new(run > 0 && last >= today.AddDays(-1) ? run : 0, best);
    }
}
