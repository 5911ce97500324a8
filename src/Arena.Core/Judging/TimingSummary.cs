using Arena.Core.Statistics;

namespace Arena.Core.Judging;

/// <summary>From the rounds of a timing to its ratios and intervals.</summary>
public static class TimingSummary
{
    /// <summary>Half-width of the control's interval that still allows a rank.</summary>
    public const double WidestControl = 0.02;

    private const double Coverage01 = 0.95;

    /// <summary>Summarises a timing.</summary>
    /// <param name="baseline">Name of the baseline.</param>
    /// <param name="plan">Hash of the plan.</param>
    /// <param name="shapes">Names of the shapes.</param>
    /// <param name="rounds">[shapes][launches][rounds], at least one of each, as many launches for every shape.</param>
    /// <param name="seed">Fixes the bootstrap.</param>
    /// <remarks>In a launch the Hodges-Lehmann centre of the paired log ratios; over launches Walsh averages; over shapes the
    /// geometric mean with a bootstrap over launches. The control is the mean over shapes in each launch, with an interval
    /// from Walsh averages: a bootstrap of six launches is too narrow to refuse a machine by.</remarks>
    public static Timing Of(
        string baseline,
        string plan,
        IReadOnlyList<string> shapes,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<RoundSample>>> rounds,
        Seed seed)
    {
        double[][] centers = Centers(rounds, sample => sample.LogRatio);
        double[][] controls = Centers(rounds, sample => sample.LogControl);
        Estimate overall = LaunchBootstrap.GeometricMean(centers, Coverage01, seed);
        double[] controlOfLaunch = [.. Enumerable.Range(0, controls[0].Length).Select(launch => controls.Average(shape => shape[launch]))];
        Ratio control = Exponential(HodgesLehmann.Interval(controlOfLaunch, Coverage01));
        return new(
            baseline,
            new(overall.Center, overall.Low, overall.High),
            control,
            IsFit(control),
            [.. shapes.Select((name, i) => OfShape(name, centers[i], rounds[i]))],
            plan);
    }

    /// <summary>Whether a machine whose baseline differs from itself so much may rank anything.</summary>
    public static bool IsFit(Ratio control) =>
        control.Low <= 1 && control.High >= 1 && control.Low >= 1 - WidestControl && control.High <= 1 + WidestControl;

    private static double[][] Centers(
        IReadOnlyList<IReadOnlyList<IReadOnlyList<RoundSample>>> rounds, Func<RoundSample, double> log) =>
        [.. rounds.Select(launches => launches.Select(launch => HodgesLehmann.Center([.. launch.Select(log)])).ToArray())];

    private static ShapeTiming OfShape(string name, double[] centers, IReadOnlyList<IReadOnlyList<RoundSample>> launches)
    {
        RoundSample[] all = [.. launches.SelectMany(launch => launch)];
        return new(
            name,
            Exponential(HodgesLehmann.Interval(centers, Coverage01)),
            Sample.Median([.. all.Select(sample => sample.BaselineNanoseconds)]),
            Sample.Median([.. all.Select(sample => sample.CandidateNanoseconds)]),
            [.. launches.Select(launch => launch.Select(sample => sample.LogRatio).ToArray())]);
    }

    private static Ratio Exponential(Estimate log) => new(Math.Exp(log.Center), Math.Exp(log.Low), Math.Exp(log.High));
}
