namespace Arena.Core.Statistics;

/// <summary>The geometric mean of a ratio over several shapes, with an interval from resampled launches.</summary>
/// <remarks>Launches are drawn with replacement, the same ones for every shape, because a launch shares its luck (memory
/// layout, core, neighbours) among its shapes; percentile interval (Efron 1979).</remarks>
public static class LaunchBootstrap
{
    private const int Resamples = 2000;

    /// <summary>Geometric mean with its interval, as a ratio and not as a logarithm.</summary>
    /// <param name="logRatios">[shapes][launches]: centre of log(reference / submission) in that launch.</param>
    /// <param name="coverage01">Between 0 and 1.</param>
    /// <param name="seed">Fixes the resamples.</param>
    /// <exception cref="ArgumentException">There is no shape, or shapes differ in their number of launches.</exception>
    public static Estimate GeometricMean(IReadOnlyList<IReadOnlyList<double>> logRatios, double coverage01, Seed seed)
    {
        int launches = logRatios.Count == 0 ? 0 : logRatios[0].Count;
        if (launches == 0 || logRatios.Any(shape => shape.Count != launches))
        {
            throw new ArgumentException("Every shape needs the same number of launches, at least one.", nameof(logRatios));
        }

        SeededRandom random = new(seed);
        int[] drawn = [.. Enumerable.Range(0, launches)];
        double center = MeanOfCenters(logRatios, drawn);
        double[] means = new double[Resamples];
        for (int i = 0; i < Resamples; i++)
        {
            for (int j = 0; j < launches; j++)
            {
                drawn[j] = random.Next(0, launches - 1);
            }

            means[i] = MeanOfCenters(logRatios, drawn);
        }

        Array.Sort(means);
        double tail = (1 - coverage01) / 2;
        return new(
            Math.Exp(center),
            Math.Exp(Math.Min(center, Sample.Quantile(means, tail))),
            Math.Exp(Math.Max(center, Sample.Quantile(means, 1 - tail))),
            coverage01);
    }

    private static double MeanOfCenters(IReadOnlyList<IReadOnlyList<double>> logRatios, int[] launches)
    {
        double sum = 0;
        foreach (IReadOnlyList<double> shape in logRatios)
        {
            sum += HodgesLehmann.Center([.. launches.Select(launch => shape[launch])]);
        }

        return sum / logRatios.Count;
    }
}
