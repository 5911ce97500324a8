namespace Arena.Core.Scheduling.Fitting;

/// <summary>What a fit knows about the weights of FSRS-6 besides their values: bounds, spread, defaults.</summary>
/// <remarks>Bounds as in open-spaced-repetition/fsrs-rs (parameter_clipper.rs), spread as in its training.rs.</remarks>
internal static class WeightSet
{
    internal const int Count = 21;

    /// <summary>Bounds of a stability, in days.</summary>
    internal const double ShortestDays = 0.001;

    /// <inheritdoc cref="ShortestDays"/>
    internal const double LongestDays = 36_500;

    private const double SmallestSameDayPower = 0.01;

    private static readonly double[] Low =
        [0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, SmallestSameDayPower, 0.1];

    private static readonly double[] High =
        [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8];

    private static readonly double[] Spread =
    [
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33,
        0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
    ];

    /// <summary>A fresh copy of the published defaults.</summary>
    internal static double[] Defaults() => ToArray(FsrsParameters.Default);

    /// <summary>The weights as an array of their own.</summary>
    internal static double[] ToArray(FsrsParameters parameters) => [.. Enumerable.Range(0, Count).Select(i => parameters[i])];

    /// <summary>Brings every weight into the bounds of training, in place.</summary>
    /// <param name="w">[21].</param>
    /// <param name="relearningSteps">With more than one, w17 and w18 are held so low that a lapse followed by those steps ends below where it began.</param>
    internal static void Clip(Span<double> w, int relearningSteps = 1)
    {
        for (int i = 0; i < Count; i++)
        {
            w[i] = Math.Clamp(w[i], Low[i], High[i]);
        }

        if (relearningSteps > 1)
        {
            double room = -(Math.Log(w[11]) + Math.Log(Math.Pow(2, w[13]) - 1) + (w[14] * 0.3)) / relearningSteps;
            double ceiling = Math.Clamp(Math.Sqrt(Math.Max(room, 0.01)), 0.01, 2);
            w[17] = Math.Min(w[17], ceiling);
            w[18] = Math.Min(w[18], ceiling);
        }
    }

    /// <summary>The price of leaving <paramref name="start"/>: squared distance in units of the spread among users, times <paramref name="scale"/>.</summary>
    internal static double Penalty(ReadOnlySpan<double> w, ReadOnlySpan<double> start, double scale)
    {
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            double distance = (w[i] - start[i]) / Spread[i];
            sum += distance * distance;
        }

        return sum * scale;
    }

    /// <summary>Adds the gradient of <see cref="Penalty"/> to <paramref name="gradient"/>.</summary>
    internal static void AddPenaltyGradient(ReadOnlySpan<double> w, ReadOnlySpan<double> start, double scale, Span<double> gradient)
    {
        for (int i = 0; i < Count; i++)
        {
            gradient[i] += 2 * scale * (w[i] - start[i]) / (Spread[i] * Spread[i]);
        }
    }
}
