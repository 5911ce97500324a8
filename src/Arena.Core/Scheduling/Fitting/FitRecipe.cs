namespace Arena.Core.Scheduling.Fitting;

/// <summary>How weights are fitted to a log.</summary>
/// <param name="Name">As the command line knows it.</param>
/// <param name="WeighsRecent">Whether new reviews count more than old ones; else all count the same.</param>
/// <param name="FirstStageFrom">Long-term items from which on rare first gaps are left out and first stabilities are estimated first.</param>
/// <param name="GoesByCard">Whether a batch holds whole cards, each walked once, in place of single reviews, each with its history.</param>
/// <param name="KeepsBestEpoch">Whether the epoch with the lowest training loss wins; else the last one.</param>
public sealed record FitRecipe(string Name, bool WeighsRecent, int FirstStageFrom, bool GoesByCard, bool KeepsBestEpoch)
{
    /// <summary>What open-spaced-repetition/fsrs-rs does, for comparison with it.</summary>
    public static FitRecipe FsrsRs { get; } = new("fsrs-rs", WeighsRecent: true, FirstStageFrom: 0, GoesByCard: false, KeepsBestEpoch: true);

    /// <summary>The default: starts from the published weights and counts every review the same, which predicts better on logs of a few thousand reviews.</summary>
    public static FitRecipe Arena { get; } = new("arena", WeighsRecent: false, FirstStageFrom: 1_500, GoesByCard: true, KeepsBestEpoch: false);

    /// <summary>Both.</summary>
    public static IReadOnlyList<FitRecipe> All { get; } = [Arena, FsrsRs];

    /// <summary>How much each of <paramref name="count"/> items counts, the oldest first.</summary>
    public double[] Importance(int count) => WeighsRecent ? Recency(count) : [.. Enumerable.Repeat(1.0, count)];

    /// <summary>From a quarter for the oldest to 1 for the newest, by the third power of the rank.</summary>
    /// <remarks>As in open-spaced-repetition/fsrs-rs (dataset.rs).</remarks>
    internal static double[] Recency(int count)
    {
        double last = Math.Max(1, count - 1);
        return [.. Enumerable.Range(0, count).Select(i => 0.25 + (0.75 * Math.Pow(i / last, 3)))];
    }
}
