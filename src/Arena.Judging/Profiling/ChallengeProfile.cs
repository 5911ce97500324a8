using Arena.Challenges;
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
        Submission timed, IChallengeDefinition challenge, CompileReply compiled, ProfilePlan plan, Action<JudgeEvent> emit, CancellationToken cancel)
    {
        emit(new JudgeEvent.ProfileStarted([.. challenge.Shapes.Select(shape => shape.Name)]));
        Seed seed = timed.Seed.Derive("profile");
        ProfileShape[] shapes = [.. challenge.Shapes.Select(shape => new ProfileShape(
            shape.Name,
            [.. Enumerable.Range(0, plan.Inputs).Select(input => shape.Draw(seed.Derive(shape.Name).Derive(input)))]))];
        double[] slower = [.. (timed.Timing?.Shapes ?? []).Select(shape => Math.Max(shape.SubmissionNanoseconds, shape.ReferenceNanoseconds))];
        ProfileRun run = new(plan.FittedTo(slower), challenge.MemoryLimit, shapes, cancel);
        return timed with { Profile = run.Measure(challenge.Baseline, Load(challenge, compiled), Load(challenge, challenge.Baseline)) };
    }

    private static LoadRequest Load(IChallengeDefinition challenge, CompileReply compiled) =>
        new(challenge.Contract.FullName ?? "", compiled.TypeName, compiled.Assembly, "");

    private static LoadRequest Load(IChallengeDefinition challenge, string reference)
    {
        Type type = challenge.References.First(kernel => kernel.Reference.Name == reference).Implementation;
        string path = Path.Combine(AppContext.BaseDirectory, $"{type.Assembly.GetName().Name}.dll");
        return new(challenge.Contract.FullName ?? "", type.FullName ?? "", ReadOnlyMemory<byte>.Empty, path);
    }
}
