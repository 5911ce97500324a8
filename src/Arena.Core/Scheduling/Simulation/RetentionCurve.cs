namespace Arena.Core.Scheduling.Simulation;

/// <summary>What every wanted recall costs and brings.</summary>
/// <remarks>No point of it is recommended: which one is best depends on what is wanted, not on the learner, and a program that minimises
/// minutes for each card known advises the lowest recall it may.</remarks>
public static class RetentionCurve
{
    /// <summary>Below it little is known of what was learnt; the program says so.</summary>
    public const double Low01 = 0.80;

    /// <summary>Above it each further card costs hours; the program says so.</summary>
    public const double High01 = 0.95;

    private static readonly double[] Usual = [0.70, 0.75, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97];

    /// <summary>The curve at the usual points, and at the one of the request.</summary>
    /// <param name="request">What to simulate; its wanted recall is one of the points.</param>
    /// <param name="runs">Runs with different seeds that are averaged; at least 1.</param>
    /// <param name="stop">Asked now and then whether to give up; null never does.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> said so.</exception>
    public static IReadOnlyList<RetentionPoint> Of(SimulationRequest request, int runs = 8, Func<bool>? stop = null)
    {
        var points = new List<RetentionPoint>();
        foreach (double retention in Usual.Append(request.Settings.DesiredRetention01).Distinct().Order())
        {
            points.Add(Point(request with { Settings = request.Settings with { DesiredRetention01 = retention } }, runs, stop, points.LastOrDefault()));
        }

        return points;
    }

    private static RetentionPoint Point(SimulationRequest request, int runs, Func<bool>? stop, RetentionPoint? lower)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        SimulationResult[] results = [.. Enumerable.Range(0, runs).Select(run => Simulator.Run(request with { Seed = request.Seed.Derive(run) }, stop))];
        double minutes = results.Average(result => result.Minutes);
        double known = results.Average(result => result.KnownAtEnd);
        double? price = lower is not null && known > lower.KnownAtEnd ? (minutes - lower.Minutes) / (known - lower.KnownAtEnd) : null;
        return new(
            request.Settings.DesiredRetention01,
            minutes / request.Days,
            results.Average(result => result.Reviews) / request.Days,
            minutes,
            known,
            results.Average(result => result.KnownAfterYear),
            price);
    }
}
