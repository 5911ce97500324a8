using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Progress;
using Xunit;

namespace Arena.Core.Tests.Progress;

public sealed class ArenaXpTests
{
    [Fact]
    public void The_first_accepted_submission_of_a_challenge_earns_100_and_the_next_nothing() =>
        Assert.Equal(100, ArenaXp.Of([Act(Verdict.WrongAnswer), Act(Verdict.Accepted), Act(Verdict.Accepted)]));

    [Fact]
    public void A_wrong_answer_earns_nothing() => Assert.Equal(0, ArenaXp.Of([Act(Verdict.WrongAnswer), Act(Verdict.CompileError)]));

    [Fact]
    public void Beating_a_reference_earns_40_once() =>
        Assert.Equal(140, ArenaXp.Of([Act(Verdict.Accepted, 1.2), Act(Verdict.Accepted, 1.2)]));

    [Fact]
    public void A_tie_with_the_reference_beats_nothing() => Assert.Equal(100, ArenaXp.Of([Act(Verdict.Accepted, 1.005)]));

    [Fact]
    public void A_personal_best_earns_20_when_the_intervals_are_apart() =>
        Assert.Equal(100 + 20 + 20, ArenaXp.Of([Act(Verdict.Accepted, 0.5), Act(Verdict.Accepted, 0.7), Act(Verdict.Accepted, 0.705), Act(Verdict.Accepted, 0.9)]));

    [Fact]
    public void An_inconclusive_timing_earns_nothing() =>
        Assert.Equal(100, ArenaXp.Of([Act(Verdict.Accepted, 2.0, isConclusive: false)]));

    private static int _number;

    private static JournalEvent.Submitted Act(Verdict verdict, double? ratio = null, bool isConclusive = true) => new(
        PlayerId.Me,
        DateTimeOffset.UnixEpoch,
        new Submission
        {
            Id = new($"s{Interlocked.Increment(ref _number)}"),
            Challenge = new("heap"),
            Track = "cpu",
            FileName = "Heap.cs",
            Source = "",
            Verdict = verdict,
            Passed = 1,
            Of = 1,
            Hardware = new("this machine", "10"),
            Sandbox = "process",
            Seed = new(1),
            Timing = ratio is { } center ? new("heap/good", new(center, center - 0.01, center + 0.01), new(1, 1, 1), isConclusive, [], "plan") : null,
        });
}
