namespace Arena.Core.Scheduling;

/// <summary>The days among which the fuzz chooses, so that cards learnt together do not come back together for ever.</summary>
/// <param name="Low">First day.</param>
/// <param name="High">Last day, included.</param>
/// <remarks>The same in Anki (rslib/src/scheduler/states/fuzz.rs), py-fsrs and ts-fsrs.</remarks>
public readonly record struct FuzzRange(int Low, int High)
{
    private const double ShortestFuzzedDays = 2.5;

    private static readonly (double Start, double End, double Share)[] Parts =
        [(2.5, 7, 0.15), (7, 20, 0.1), (20, double.PositiveInfinity, 0.05)];

    /// <summary>The range around an interval; one day wide where it is too short to be moved.</summary>
    /// <param name="intervalDays">The interval, not rounded or rounded.</param>
    /// <param name="minimumDays">No earlier than this, from 1.</param>
    /// <param name="maximumDays">No later than this.</param>
    public static FuzzRange Of(double intervalDays, int minimumDays, int maximumDays)
    {
        int minimum = Math.Min(minimumDays, maximumDays);
        double days = Math.Clamp(intervalDays, minimum, maximumDays);
        if (days < ShortestFuzzedDays)
        {
            int whole = Math.Clamp((int)Math.Round(days, MidpointRounding.AwayFromZero), minimum, maximumDays);
            return new(whole, whole);
        }

        double delta = 1 + Parts.Sum(part => part.Share * Math.Max(Math.Min(days, part.End) - part.Start, 0));
        int low = Math.Clamp((int)Math.Round(days - delta, MidpointRounding.AwayFromZero), Math.Max(2, minimum), Math.Max(2, maximumDays));
        int high = Math.Min((int)Math.Round(days + delta, MidpointRounding.AwayFromZero), maximumDays);
        return new(Math.Min(low, maximumDays), Math.Max(Math.Min(low, maximumDays), high));
    }

    /// <summary>A day of the range; each has the same share of <paramref name="draw01"/>.</summary>
    /// <param name="draw01">At least 0, below 1.</param>
    public int Pick(double draw01) => Math.Min(High, (int)Math.Floor((draw01 * (High - Low + 1)) + Low));

    /// <summary>The draw for one review of a card: the same again after an undo, another one for the next review.</summary>
    /// <param name="card">Names the card.</param>
    /// <param name="reviews">Reviews before this one.</param>
    /// <returns>At least 0, below 1.</returns>
    public static double Draw01(string card, int reviews) =>
        (new Seed(0).Derive("fuzz").Derive(card).Derive(reviews).Value >> 11) * (1.0 / (1UL << 53));
}
