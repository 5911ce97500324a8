using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Scheduling;
using CsCheck;
using Xunit;

namespace Arena.Storage.Tests;

/// <summary>Many acts, in any order, through one handle or several.</summary>
public sealed class InterleavingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_handles_that_take_turns_leave_no_gap()
    {
        using var directory = new TempDirectory();
        ArenaData[] handles = [ArenaData.Open(directory.Path, StudyFold.Default), ArenaData.Open(directory.Path, StudyFold.Default)];

        for (int i = 1; i <= 6; i++)
        {
            Assert.Equal(i, (await handles[i / 2 % 2].Journal.AppendAsync(Some.Reviewed(i), Cancel)).Sequence);
        }

        Assert.Equal(6, (await handles[0].Store.ReadStudyAsync(PlayerId.Me, Cancel)).TotalReviews);
    }

    [Fact]
    public async Task Two_handles_at_once_leave_no_gap()
    {
        using var directory = new TempDirectory();
        ArenaData[] handles = [ArenaData.Open(directory.Path, StudyFold.Default), ArenaData.Open(directory.Path, StudyFold.Default)];

        JournalEntry[] entries = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(i => handles[i % 2].Journal.AppendAsync(Some.Reviewed(i), Cancel)));

        Assert.Equal(Enumerable.Range(1, 16).Select(i => (long)i), entries.Select(entry => entry.Sequence).Order());
        Assert.True((await handles[0].ExamineAsync(Cancel)).IsInAgreement);
    }

    [Fact]
    public void Folds_grown_act_by_act_equal_folds_from_the_whole_journal() => Gen
        .Select(Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[1, 4])
        .Array[1, 14]
        .SampleAsync(async steps =>
        {
            using var directory = new TempDirectory();
            ArenaData data = ArenaData.Open(directory.Path, StudyFold.Default with { DailyGoal = 2 });
            var twin = new MemoryStore(StudyFold.Default with { DailyGoal = 2 });
            foreach (JournalEvent act in Acts(steps))
            {
                await data.Journal.AppendAsync(act, Cancel);
                await twin.AppendAsync(act, Cancel);
            }

            Assert.Empty((await data.ExamineAsync(Cancel)).Problems);
            foreach (PlayerId player in new[] { PlayerId.Me, Some.Other })
            {
                StudyRecord expected = await twin.ReadStudyAsync(player, Cancel);
                StudyRecord actual = await data.Store.ReadStudyAsync(player, Cancel);
                Assert.Equal(expected.Cards.OrderBy(card => card.Key.Value), actual.Cards.OrderBy(card => card.Key.Value));
                Assert.Equal(expected.Days, actual.Days);
            }
        }, iter: 25, threads: 1);

    /// <summary>Reviews of four cards on four days by two players, a third of them taken back sooner or later, and weights fitted between them.</summary>
    private static IEnumerable<JournalEvent> Acts((int What, int Card, int Day, int Grade)[] steps)
    {
        var inForce = new List<(long Sequence, PlayerId Player)>();
        long sequence = 0;
        foreach ((int what, int card, int day, int grade) in steps)
        {
            sequence++;
            if (what < 4 && inForce.Count > 0)
            {
                (long review, PlayerId player) = inForce[((card * 4) + day) % inForce.Count];
                inForce.Remove((review, player));
                yield return new JournalEvent.ReviewUndone(player, Some.Instant((int)sequence), review);
            }
            else if (what == 8)
            {
                yield return Some.ParametersFitted((int)sequence, isAdopted: grade > 1);
            }
            else
            {
                PlayerId player = what == 9 ? Some.Other : PlayerId.Me;
                inForce.Add((sequence, player));
                yield return Some.Reviewed((int)sequence, player, $"heapq/card-{card}", day, (Grade)grade);
            }
        }
    }
}
