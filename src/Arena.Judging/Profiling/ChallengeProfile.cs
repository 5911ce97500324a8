using Arena.Core;
using Arena.Core.Judging;
using Arena.Wire;

namespace Arena.Judging.Profiling;

/// <summary>The profile of a submission to a challenge.</summary>
internal static class ChallengeProfile
{
    /// <summary>A timed submission with its profile.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Submission Add(
        Submission timed, JudgedTrack challenge, CompileReply compiled, ProfilePlan plan, Action<JudgeEvent> emit, CancellationToken cancel)
    {
        emit(new JudgeEvent.ProfileStarted([.. challenge.Shapes.Select(shape => shape.Name)]));
        Seed seed = timed.Seed.Derive("profile");
        ProfileShape[] shapes = [.. challenge.Shapes.Select(shape => new ProfileShape(
            shape.Name,
            [.. Enumerable.Range(0, plan.Inputs).Select(input => shape.Draw(seed.Derive(shape.Name).Derive(input)))]))];
        double[] slower = [.. (timed.Timing?.Shapes ?? []).Select(shape => Math.Max(shape.SubmissionNanoseconds, shape.ReferenceNanoseconds))];
        ProfileRun run = new(plan.FittedTo(slower), challenge.Sheet.MemoryLimit, shapes, cancel);
        return timed with { Profile = run.Measure(challenge.Sheet.Baseline, challenge.Load(compiled), challenge.Load(challenge.Sheet.Baseline)) };
    }
}
