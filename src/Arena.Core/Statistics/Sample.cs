namespace Arena.Core.Statistics;

/// <summary>Plain figures of a list of numbers.</summary>
public static class Sample
{
    /// <summary>The middle value; the mean of the two middle ones for an even count.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double Median(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException("There is no median of nothing.", nameof(values));
        }

        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The value below which a share <paramref name="share01"/> of the sorted values lies, linearly interpolated.</summary>
    /// <param name="sorted">At least one value, ascending.</param>
    /// <param name="share01">From 0 to 1.</param>
    /// <remarks>Definition 7 of Hyndman and Fan 1996.</remarks>
    public static double Quantile(IReadOnlyList<double> sorted, double share01)
    {
        double position = share01 * (sorted.Count - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
