using System.Text.Json;
using Arena.Core;
using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Verdicts;

public sealed class EventTests
{
    [Fact]
    public async Task The_events_of_an_accepted_submission_come_in_order_and_survive_JSON()
    {
        IReadOnlyList<JudgeEvent> events = await Judged.EventsAsync("mine.cs", HeapSource.Right);

        Assert.IsType<JudgeEvent.Compiled>(events[0]);
        Assert.Equal(
            Enumerable.Range(1, 40).SelectMany(number => new[] { number, number }),
            events.Skip(1).Take(80).Select(one => one switch
            {
                JudgeEvent.CaseStarted started => started.Case,
                JudgeEvent.CaseFinished finished => finished.Case,
                _ => 0,
            }));
        Assert.Equal((Verdict.Accepted, 40, 40), Assert.IsType<JudgeEvent.Decided>(events[81]) is var decided ? (decided.Submission.Verdict, decided.Submission.Passed, decided.Submission.Of) : default);
        Assert.IsType<JudgeEvent.Finished>(events[82]);
        Assert.Equal(events.SkipLast(1), events.SkipLast(1).Select(one => JsonSerializer.Deserialize<JudgeEvent>(JsonSerializer.Serialize(one))), new SameJson());
    }

    [Fact]
    public async Task An_unknown_challenge_or_track_is_named_with_those_there_are()
    {
        JudgeJob job = new(new("s"), new("heaps"), "cpu", "x.cs", "", new Seed(1), false);

        ArenaException challenge = await Assert.ThrowsAsync<ArenaException>(() => Drain(job));
        ArenaException track = await Assert.ThrowsAsync<ArenaException>(() => Drain(job with { Challenge = new("heap"), Track = "tpu" }));

        Assert.StartsWith("There is no challenge 'heaps'. There are: heap", $"{challenge.Message} {challenge.Hint}", StringComparison.Ordinal);
        Assert.Equal("The challenge 'heap' has no track 'tpu'. It has: cpu, gpu.", $"{track.Message} {track.Hint}");
    }

    private static async Task Drain(JudgeJob job)
    {
        await foreach (JudgeEvent _ in Judged.Judge.JudgeAsync(job, TestContext.Current.CancellationToken))
        {
        }
    }

    private sealed class SameJson : IEqualityComparer<JudgeEvent?>
    {
        public bool Equals(JudgeEvent? x, JudgeEvent? y) => JsonSerializer.Serialize(x) == JsonSerializer.Serialize(y);

        public int GetHashCode(JudgeEvent? obj) => 0;
    }
}
