using Arena.Content.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Profiling;
using Arena.TestKit;
using Xunit;

namespace Arena.Judging.Tests;

/// <summary>Judges a source and keeps every event.</summary>
internal static class Judged
{
    // One judge for all tests: time limits are measured once.
    internal static readonly Judge Judge = new(new ChallengeFolders(Path.Combine(Repository.Root, "arena", "Challenges"))) { Profiling = ProfilePlan.Tiny };

    public static async Task<IReadOnlyList<JudgeEvent>> EventsAsync(string fileName, string source, bool withTiming = false)
    {
        JudgeJob job = new(new("s-1"), ChallengeDirective.Read(source) ?? new("heap"), ChallengeDirective.ReadTrack(source) ?? "cpu", fileName, source, new Seed(20261124), withTiming);
        List<JudgeEvent> events = [];
        await foreach (JudgeEvent one in Judge.JudgeAsync(job, TestContext.Current.CancellationToken))
        {
            events.Add(one);
        }

        return events;
    }

    public static async Task<Submission> ResultAsync(string fileName, string source, bool withTiming = false) =>
        Assert.IsType<JudgeEvent.Finished>((await EventsAsync(fileName, source, withTiming))[^1]).Submission;

    public static string Sample(string path, string folder = "Heap") =>
        File.ReadAllText(Path.Combine(Repository.Root, "arena", "Challenges", folder, path));
}
