using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Children;
using Arena.Judging.Clock;
using Arena.Wire;

namespace Arena.Judging.Profiling;

/// <summary>Runs BenchmarkDotNet on a submission and then on the baseline, each in a process of its own, with the same job and inputs.</summary>
/// <param name="plan">The job.</param>
/// <param name="memoryLimit">Managed memory of a subject, in bytes.</param>
/// <param name="shapes">The shapes, each with its input.</param>
/// <param name="cancel">Ends it and its children.</param>
internal sealed class ProfileRun(ProfilePlan plan, long memoryLimit, IReadOnlyList<ProfileShape> shapes, CancellationToken cancel)
{
    private readonly ProfileRequest _request = new(plan.WarmUps, plan.Iterations, plan.IterationTime, shapes);

    /// <summary>The profile. What goes wrong stands in it: a verdict does not depend on it.</summary>
    /// <param name="baseline">Name of the baseline.</param>
    /// <param name="submission">Loads the submission.</param>
    /// <param name="reference">Loads the baseline.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Profile Measure(string baseline, LoadRequest submission, LoadRequest reference)
    {
        // A process inherits the cores of the thread that starts it, and the timing may have left us one.
        CorePin.TryUnpinThisThread();
        (ProfileReply? own, string? problem) = Ask(submission);
        if (own is null)
        {
            return new(baseline, [], [], "", $"The submission failed under the profiler: {problem}");
        }

        (ProfileReply? other, problem) = Ask(reference);
        return new(
            baseline, [.. own.Rows.Select(Row)], [.. (other?.Rows ?? []).Select(Row)], own.Table,
            other is null ? $"The baseline failed under the profiler: {problem}" : null);
    }

    private (ProfileReply? Reply, string? Problem) Ask(LoadRequest subject)
    {
        try
        {
            using ProfilerClient profiler = ProfilerClient.Start(memoryLimit, cancel);
            (ProfileReply? reply, Fault? fault) = profiler.Profile(subject, _request, plan.Limit);
            return (reply, fault?.Detail.ReplaceLineEndings(" "));
        }
        catch (ArenaException failure)
        {
            return (null, failure.Message);
        }
    }

    private static ProfileRow Row(ProfileFigures row) => new(
        row.Shape, row.Mean, row.Median, row.StandardDeviation, row.Allocated, row.Gen0, row.Gen1, row.Gen2, row.Operations);
}
