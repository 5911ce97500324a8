using Arena.Core.Journal;
using Arena.Core.Judging;
using Xunit;

namespace Arena.Core.Tests.Judging;

public sealed class BoardTests
{
    private static readonly BoardRequest Request = new(new("heap"), "cpu", "this machine");

    [Fact]
    public void Entries_whose_order_cannot_be_told_share_a_rank_and_the_next_counts_them() =>
        Assert.Equal(
            [("a", 1), ("b", 1), ("c", 3), ("d", 4)],
            Ranks(Entry("c", 1.5, 1.4, 1.6), Entry("a", 2.0, 1.9, 2.1), Entry("b", 1.85, 1.8, 1.95), Entry("d", 1.2, 1.1, 1.3)));

    [Fact]
    public void A_chain_of_overlaps_is_cut_where_the_first_of_the_group_is_no_longer_met() =>
        Assert.Equal(
            [("a", 1), ("b", 1), ("c", 3)],
            Ranks(Entry("a", 2.0, 1.9, 2.1), Entry("b", 1.85, 1.75, 1.95), Entry("c", 1.7, 1.6, 1.8)));

    [Fact]
    public void Nothing_to_rank_gives_an_empty_board() => Assert.Empty(Board.Rank([]));

    [Fact]
    public void The_baseline_has_ratio_1_and_a_reference_never_timed_has_none_and_comes_last()
    {
        IReadOnlyList<BoardEntry> board = Board.Fold(Request, Track(), [], []);

        Assert.Equal(["heap/good", "heap/plain"], board.Select(entry => entry.Name));
        Assert.Equal((new Ratio(1, 1, 1), 1), (board[0].Ratio, board[0].Rank));
        Assert.Equal((null, null), (board[1].Ratio, board[1].Rank));
    }

    [Fact]
    public void A_player_stands_with_the_best_submission_only()
    {
        IReadOnlyList<BoardEntry> board = Board.Fold(
            Request, Track(), [Submitted("slow.cs", 1.2), Submitted("fast.cs", 1.8), Submitted("later.cs", 1.5)], [Timed(0.7), Timed(0.5)]);

        Assert.Equal([("fast.cs", 1), ("heap/good", 2), ("heap/plain", 3)], board.Select(entry => (entry.Name, entry.Rank ?? 0)));
        Assert.Equal(0.5, board[2].Ratio?.Center);
    }

    [Fact]
    public void Submissions_that_their_player_has_outdone_are_listed_newest_first_when_asked_for()
    {
        JournalEvent.Submitted[] acts = [Submitted("first.cs", 1.2), Submitted("best.cs", 1.8), Submitted("noisy.cs", 1.9, isConclusive: false)];

        IReadOnlyList<BoardEntry> board = Board.Fold(Request, Track(), acts, [], withOutdone: true);

        Assert.Equal(["best.cs", "noisy.cs", "first.cs"], board.Where(entry => !entry.IsReference).Select(entry => entry.Name));
        Assert.Equal([false, false, true], board.Where(entry => !entry.IsReference).Select(entry => entry.IsOutdone));
        Assert.Equal(["best.cs"], board.Where(entry => !entry.IsReference && entry.Rank is not null).Select(entry => entry.Name));
    }

    [Fact]
    public void A_timing_that_is_not_conclusive_is_listed_without_a_rank()
    {
        BoardEntry own = Assert.Single(
            Board.Fold(Request, Track(), [Submitted("noisy.cs", 1.8, isConclusive: false)], []),
            entry => !entry.IsReference);

        Assert.Null(own.Rank);
        Assert.Equal(1.8, own.Ratio?.Center);
    }

    [Fact]
    public void Other_machines_other_baselines_and_other_verdicts_do_not_stand_here()
    {
        JournalEvent.Submitted good = Submitted("x.cs", 1.8);
        JournalEvent.Submitted[] others =
        [
            With(good, good.Submission with { Hardware = new("another machine", "10.0.0") }),
            With(good, good.Submission with { Verdict = Verdict.WrongAnswer }),
            With(good, good.Submission with { Timing = null }),
            With(good, good.Submission with { Track = "gpu" }),
            With(good, good.Submission with { Timing = new("heap/old", new(1, 1, 1), new(1, 1, 1), true, [], "") }),
        ];

        Assert.All(Board.Fold(Request, Track(), others, []), entry => Assert.True(entry.IsReference));
    }

    [Fact]
    public void References_timed_elsewhere_against_another_baseline_or_not_conclusively_are_not_ranked()
    {
        JournalEvent.ReferenceTimed[] timed = [Timed(2, machine: "another machine"), Timed(2, baseline: "heap/old"), Timed(0.5, isConclusive: false)];

        BoardEntry plain = Assert.Single(Board.Fold(Request, Track(), [], timed), entry => entry.Name == "heap/plain");

        Assert.Equal((0.5, null), (plain.Ratio?.Center, plain.Rank));
    }

    [Fact]
    public void On_an_imitated_device_everything_is_listed_and_nothing_is_ranked()
    {
        JournalEvent.Submitted good = Submitted("flash.cs", 1);
        JournalEvent.Submitted emulated = With(good, good.Submission with { Timing = null, Track = "gpu", Device = "cpu0", IsEmulated = true });
        BoardRequest request = Request with { Track = "gpu", Device = "cpu0", IsEmulated = true };

        IReadOnlyList<BoardEntry> board = Board.Fold(request, Track(), [emulated], []);

        Assert.Equal(["heap/plain", "heap/good", "flash.cs"], board.Select(entry => entry.Name));
        Assert.All(board, entry => Assert.Equal((true, null, null, "cpu0"), (entry.IsEmulated, entry.Ratio, entry.Rank, entry.Device)));
    }

    private static IEnumerable<(string, int)> Ranks(params BoardEntry[] entries) =>
        Board.Rank(entries).Select(entry => (entry.Name, entry.Rank ?? 0));

    private static BoardEntry Entry(string name, double center, double low, double high) =>
        new(name, false, PlayerId.Me, null, null, "cpu", "cpu", new(center, low, high), null, false);

    private static JournalEvent.Submitted With(JournalEvent.Submitted act, Submission submission) => new(act.Player, act.At, submission);

    private static JournalEvent.Submitted Submitted(string file, double ratio, bool isConclusive = true) => new(
        PlayerId.Me,
        new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero),
        new Submission
        {
            Id = new(file),
            Challenge = new("heap"),
            Track = "cpu",
            FileName = file,
            Source = "",
            Verdict = Verdict.Accepted,
            Passed = 40,
            Of = 40,
            Hardware = new("this machine", "10.0.0"),
            Sandbox = "process",
            Seed = new(1),
            Timing = new("heap/good", new(ratio, ratio - 0.05, ratio + 0.05), new(1, 0.99, 1.01), isConclusive, [], "plan"),
        });

    private static JournalEvent.ReferenceTimed Timed(double ratio, string machine = "this machine", string baseline = "heap/good", bool isConclusive = true) => new(
        PlayerId.Me,
        new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero),
        new(
            new("heap"), "cpu", "heap/plain", "cpu", new(machine, "10.0.0"),
            new(baseline, new(ratio, ratio - 0.05, ratio + 0.05), new(1, 0.99, 1.01), isConclusive, [], "plan")));

    private static ChallengeTrack Track() => new()
    {
        Name = "cpu",
        Contract = "IMinHeap",
        Baseline = "heap/good",
        LimitReference = "heap/plain",
        References = [new("heap/plain", "cpu", "plain"), new("heap/good", "cpu", "good")],
        MemoryLimit = 1 << 20,
        Groups = [],
        Shapes = [],
        StarterFileName = "Heap.cs",
        Starter = "",
    };
}
