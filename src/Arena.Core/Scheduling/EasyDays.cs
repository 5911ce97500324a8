namespace Arena.Core.Scheduling;

/// <summary>How much of the load each day of the week takes.</summary>
public sealed record EasyDays
{
    /// <summary>All days alike.</summary>
    public static EasyDays None { get; } = new();

    /// <summary>Monday.</summary>
    public EasyDay Monday { get; init; }

    /// <summary>Tuesday.</summary>
    public EasyDay Tuesday { get; init; }

    /// <summary>Wednesday.</summary>
    public EasyDay Wednesday { get; init; }

    /// <summary>Thursday.</summary>
    public EasyDay Thursday { get; init; }

    /// <summary>Friday.</summary>
    public EasyDay Friday { get; init; }

    /// <summary>Saturday.</summary>
    public EasyDay Saturday { get; init; }

    /// <summary>Sunday.</summary>
    public EasyDay Sunday { get; init; }

    /// <summary>The load of a day of the week.</summary>
    public EasyDay this[DayOfWeek day] => day switch
    {
        DayOfWeek.Monday => Monday,
        DayOfWeek.Tuesday => Tuesday,
        DayOfWeek.Wednesday => Wednesday,
        DayOfWeek.Thursday => Thursday,
        DayOfWeek.Friday => Friday,
        DayOfWeek.Saturday => Saturday,
        DayOfWeek.Sunday => Sunday,
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, "There are seven days in a week."),
    };
}
