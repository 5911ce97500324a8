using Arena.Core.Scheduling;

namespace Arena.Tui.Screens.Quiz;

/// <summary>How long until a card comes back.</summary>
internal static class DueText
{
    /// <summary>Whole days for a card in review, minutes for one in steps; never negative.</summary>
    public static TimeSpan Wait(CardState card, DateOnly today, DateTimeOffset now) => card.Due switch
    {
        Due.At at => at.Instant > now ? at.Instant - now : TimeSpan.Zero,
        Due.On on => TimeSpan.FromDays(Math.Max(0, on.Day.DayNumber - today.DayNumber)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
