namespace Arena.Judging.Profiling;

/// <summary>How BenchmarkDotNet is run on one subject.</summary>
/// <param name="WarmUps">Iterations a shape that are not counted.</param>
/// <param name="Iterations">Iterations a shape that are.</param>
/// <param name="IterationTime">How long one lasts.</param>
/// <param name="Inputs">Different inputs of a shape, which its operations take in turn.</param>
/// <param name="Limit">Processor time of the whole, and wall time of one that waits: far above an honest run.</param>
internal sealed record ProfilePlan(int WarmUps, int Iterations, TimeSpan IterationTime, int Inputs, TimeSpan Limit)
{
    private const int FewestIterations = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>The plan of a submission: about five seconds for four shapes.</summary>
    public static ProfilePlan Quick { get; } = new(3, 15, TimeSpan.FromMilliseconds(50), 4, TimeSpan.FromSeconds(60));

    /// <summary>The shortest plan that still gives every figure, for tests, where the figures need not be good.</summary>
    public static ProfilePlan Tiny { get; } = new(1, 3, TimeSpan.FromMilliseconds(1), 2, TimeSpan.FromSeconds(30));

    /// <summary>The same with fewer iterations, where one operation lasts longer than an iteration should.</summary>
    /// <param name="operations">Nanoseconds of one operation, shape by shape.</param>
    public ProfilePlan FittedTo(IReadOnlyCollection<double> operations)
    {
        double each = operations.Sum(nanoseconds => Math.Max(nanoseconds, IterationTime.TotalNanoseconds));
        int affordable = (int)Math.Min(int.MaxValue, Longest.TotalNanoseconds / Math.Max(1, each));
        return affordable >= WarmUps + Iterations
            ? this
            : this with { WarmUps = 1, Iterations = Math.Clamp(affordable - 1, Math.Min(FewestIterations, Iterations), Iterations) };
    }
}
