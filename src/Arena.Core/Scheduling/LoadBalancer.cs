namespace Arena.Core.Scheduling;

/// <summary>Chooses a day within a <see cref="FuzzRange"/> so that days are about equally full and siblings stay apart.</summary>
/// <remarks>
/// A weighted draw: each day weighs (1/cards)² · 1/interval · easy day · siblings, the weights of Anki
/// (rslib/src/scheduler/states/load_balancer.rs). The card itself counts among the cards of its day, so that an empty day has a weight
/// too. Pure: the same counts and the same draw choose the same day.
/// </remarks>
public static class LoadBalancer
{
    /// <summary>Longer intervals are not balanced: nobody knows yet what is due then.</summary>
    public const int LongestBalancedDays = 90;

    private const double SameDayAsSibling = 1e-6;
    private const int FarthestSiblingDays = 5;

    /// <summary>Where in <paramref name="range"/> a card should come back: what <see cref="FuzzRange.Pick"/> turns into that day.</summary>
    /// <param name="range">The days to choose from, as intervals from today.</param>
    /// <param name="cardsDue">Cards that come back after so many days, this one not among them.</param>
    /// <param name="siblingDistance">Days between that day and the nearest day of a sibling, or null where there is none.</param>
    /// <param name="share">The part of the load that the day after so many days takes; see <see cref="ShareOf"/>.</param>
    /// <param name="draw01">At least 0, below 1.</param>
    /// <returns>In (0, 1), or <paramref name="draw01"/> itself where the range is too far away to be balanced.</returns>
    public static double Spread01(FuzzRange range, Func<int, int> cardsDue, Func<int, int?> siblingDistance, Func<int, double> share, double draw01)
    {
        if (range.High > LongestBalancedDays)
        {
            return draw01;
        }

        double[] weights = [.. Enumerable.Range(range.Low, range.High - range.Low + 1)
            .Select(days => Weight(days, cardsDue(days), siblingDistance(days), share(days)))];
        double left = draw01 * weights.Sum();
        int chosen = 0;
        while (chosen < weights.Length - 1 && left >= weights[chosen])
        {
            left -= weights[chosen];
            chosen++;
        }

        return (chosen + 0.5) / weights.Length;
    }

    /// <summary>The part of its share that an easy day takes.</summary>
    public static double ShareOf(EasyDay day) => day switch
    {
        EasyDay.Normal => 1,
        EasyDay.Reduced => 0.5,
        EasyDay.Minimum => 0.0001,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How likely a day is, against the other days of the range.</summary>
    /// <param name="days">Days from today, at least 1.</param>
    /// <param name="cardsDue">Cards due on it, this one not among them.</param>
    /// <param name="siblingDistance">Days to the nearest sibling, or null.</param>
    /// <param name="share">As <see cref="ShareOf"/> gives it.</param>
    internal static double Weight(int days, int cardsDue, int? siblingDistance, double share)
    {
        double load = 1.0 / (cardsDue + 1);
        double apart = siblingDistance switch
        {
            null or >= FarthestSiblingDays => 1,
            0 => SameDayAsSibling,
            { } distance => 0.2 * distance,
        };
        return load * load / days * share * apart;
    }
}
