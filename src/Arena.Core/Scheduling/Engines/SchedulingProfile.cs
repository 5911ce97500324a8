using Arena.Core.Time;

namespace Arena.Core.Scheduling.Engines;

/// <summary>A named set of choices where implementations of FSRS differ, so that the results of each can be had.</summary>
/// <param name="Name">As the user writes it, such as <c>py-fsrs</c>.</param>
public sealed record SchedulingProfile(string Name)
{
    /// <summary>Ours: the formulas of fsrs-rs, study days and ordered buttons as in Anki.</summary>
    public static SchedulingProfile Arena { get; } = new("arena");

    /// <summary>open-spaced-repetition/py-fsrs 6.3.</summary>
    public static SchedulingProfile PyFsrs { get; } = new("py-fsrs")
    {
        Rules = new() { HardKeepsStability = false, StabilityCeiling = double.PositiveInfinity },
        Elapsed = ElapsedRule.WholePeriods,
        Order = ButtonOrder.Free,
    };

    /// <summary>open-spaced-repetition/fsrs-rs 6: it has no steps of its own, those of Anki stand around it.</summary>
    public static SchedulingProfile FsrsRs { get; } = new("fsrs-rs")
    {
        Order = ButtonOrder.Free,
        Rounding = MidpointRounding.AwayFromZero,
        ShowsWholeDays = false,
    };

    /// <summary>open-spaced-repetition/ts-fsrs 5.3.</summary>
    public static SchedulingProfile TsFsrs { get; } = new("ts-fsrs")
    {
        Rules = new() { RoundsToEightDecimals = true, FirstStabilityFloor = 0.1 },
        Elapsed = ElapsedRule.UtcDates,
        HardStep = HardStepRule.MeanOfFirstTwo,
        Rounding = MidpointRounding.AwayFromZero,
        DayLongStepsAreReviews = true,
    };

    /// <summary>The long-term scheduler of ts-fsrs: no steps, no rule for reviews on the same day.</summary>
    public static SchedulingProfile TsFsrsLongTerm { get; } = TsFsrs with
    {
        Name = "ts-fsrs-long-term",
        Rules = TsFsrs.Rules with { HasShortTerm = false },
        Order = ButtonOrder.KeptFromAgain,
    };

    /// <summary>FSRS-7, experimental, with our steps around it.</summary>
    public static SchedulingProfile Fsrs7 { get; } = new("fsrs-7") { IsFsrs7 = true, Elapsed = ElapsedRule.Fractional, ShowsWholeDays = false };

    /// <summary>All of them, ours first.</summary>
    public static IReadOnlyList<SchedulingProfile> All { get; } = [Arena, PyFsrs, FsrsRs, TsFsrs, TsFsrsLongTerm, Fsrs7];

    /// <summary>Whether the engine is FSRS-7.</summary>
    public bool IsFsrs7 { get; private init; }

    /// <summary>How FSRS-6 computes; of no meaning under FSRS-7.</summary>
    public Fsrs6Rules Rules { get; private init; } = Fsrs6Rules.Default;

    /// <summary>How time is counted.</summary>
    public ElapsedRule Elapsed { get; private init; } = ElapsedRule.StudyDays;

    /// <summary>How long Hard waits on a step.</summary>
    public HardStepRule HardStep { get; private init; } = HardStepRule.RepeatsStep;

    /// <summary>Whether the intervals of the grades are kept apart.</summary>
    public ButtonOrder Order { get; private init; } = ButtonOrder.Kept;

    /// <summary>How an interval that lies between two days is rounded.</summary>
    public MidpointRounding Rounding { get; private init; } = MidpointRounding.ToEven;

    /// <summary>Whether a step of a day or more makes the card a card in review.</summary>
    public bool DayLongStepsAreReviews { get; private init; }

    /// <summary>Whether the interval after each grade is told in whole days; otherwise as the model gives it.</summary>
    public bool ShowsWholeDays { get; private init; } = true;

    /// <summary>The profile called <paramref name="name"/>, or null.</summary>
    public static SchedulingProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);

    /// <summary>Days between two reviews, as this profile counts them; 0 where the clock was put back.</summary>
    /// <param name="last">The earlier one.</param>
    /// <param name="now">The later one.</param>
    /// <param name="calendar">Tells the study day.</param>
    public double ElapsedDays(DateTimeOffset last, DateTimeOffset now, StudyCalendar calendar) => Math.Max(0, Elapsed switch
    {
        ElapsedRule.StudyDays => calendar.DayOf(now).DayNumber - calendar.DayOf(last).DayNumber,
        ElapsedRule.WholePeriods => Math.Floor((now - last).TotalDays),
        ElapsedRule.UtcDates => (now.UtcDateTime.Date - last.UtcDateTime.Date).Days,
        ElapsedRule.Fractional => (now - last).TotalDays,
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    /// <summary>An engine with the rules of this profile.</summary>
    /// <param name="weights">21 weights, or 19 or 17 of older forms; 34 under FSRS-7; null for the published ones.</param>
    /// <exception cref="ArgumentException">There is another number of them, or some are bad: every one is named.</exception>
    public IMemoryEngine CreateEngine(IReadOnlyList<double>? weights = null) => IsFsrs7
        ? new Fsrs7(weights is null ? Fsrs7Parameters.Default : new Fsrs7Parameters(weights))
        : new Fsrs6(weights is null ? FsrsParameters.Default : FsrsParameters.Migrate(weights), Rules);
}
