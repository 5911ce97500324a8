using System.Runtime.CompilerServices;
using Arena.Cli.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Storage;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Challenges;

public sealed class SubmissionRunTests
{
    private static readonly JudgeJob Job = SubmissionRun.NewJob(new("heap"), "cpu", "Heap.cs", "// arena: heap", withTiming: true);
    private static readonly Submission Verdict = Of(Core.Judging.Verdict.Accepted);
    private static readonly Submission Timed = Verdict with { Timing = new("heap/good", new(1, 1, 1), new(1, 1, 1), true, [], "plan") };

    [Fact]
    public async Task What_was_decided_is_on_disk_before_anybody_is_told()
    {
        MemoryStore store = new();
        List<int> records = [];
        var run = new SubmissionRun(() => new Script(new JudgeEvent.Decided(Verdict, TimeSpan.Zero), new JudgeEvent.Timed(Timed), new JudgeEvent.Finished(Timed)), store, Clock.AtMorning());
        Submission? kept = null;

        await foreach (JudgeEvent step in run.JudgeAsync(Job, TestContext.Current.CancellationToken))
        {
            kept = (await store.ReadSubmissionsAsync(null, TestContext.Current.CancellationToken)).Single().Submission;
            Assert.Equal(SubmissionRun.ResultOf(step), kept);
            records.Add((int)store.LengthBytes);
        }

        Assert.Equal(Timed, kept);
        // The last step brings nothing new, so it writes nothing.
        Assert.Equal(records[1], records[2]);
    }

    [Fact]
    public async Task A_judgement_that_is_stopped_keeps_its_verdict_and_says_so()
    {
        MemoryStore store = new();
        using var stop = new CancellationTokenSource();
        var run = new SubmissionRun(() => new Script(new JudgeEvent.Decided(Verdict, TimeSpan.Zero)), store, Clock.AtMorning());

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (JudgeEvent _ in run.JudgeAsync(Job, stop.Token))
            {
                await stop.CancelAsync();
            }
        });

        Assert.Equal(Verdict, Assert.Single(await store.ReadSubmissionsAsync(null, TestContext.Current.CancellationToken)).Submission);
    }

    [Fact]
    public void Each_job_has_a_name_and_a_secret_of_its_own()
    {
        JudgeJob other = SubmissionRun.NewJob(new("heap"), "cpu", "Heap.cs", "// arena: heap", withTiming: true);

        Assert.NotEqual(Job.Id, other.Id);
        Assert.NotEqual(Job.Seed, other.Seed);
    }

    private static Submission Of(Verdict verdict) => new()
    {
        Id = Job.Id,
        Challenge = Job.Challenge,
        Track = Job.Track,
        FileName = Job.FileName,
        Source = Job.Source,
        Verdict = verdict,
        Passed = 1,
        Of = 1,
        Hardware = new("this machine", "10"),
        Sandbox = "process",
        Seed = Some.Seed(),
    };

    /// <summary>A judge that says what it was given.</summary>
    private sealed class Script(params JudgeEvent[] steps) : IJudge
    {
        public Hardware Hardware { get; } = new("this machine", "10");

        public Hardware HardwareOf(ComputeDevice device) => Hardware;

        public Task<IReadOnlyList<ComputeDevice>> ReadDevicesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<ComputeDevice>>([]);

        public IAsyncEnumerable<ReferenceStep> TimeReferencesAsync(ChallengeId challenge, string track, string? device, Seed seed, CancellationToken cancel) =>
            AsyncEnumerable.Empty<ReferenceStep>();

        public async IAsyncEnumerable<JudgeEvent> JudgeAsync(JudgeJob job, [EnumeratorCancellation] CancellationToken cancel)
        {
            foreach (JudgeEvent step in steps)
            {
                await Task.Yield();
                yield return step;
            }
        }
    }
}
