using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Storage.Files;
using Arena.Storage.Lines;
using Xunit;

namespace Arena.Storage.Tests;

/// <summary>A journal as version 1 writes it. The file never changes: users have such files.</summary>
public sealed class GoldenJournalTests : IDisposable
{
    private static readonly string Golden = Path.Combine(AppContext.BaseDirectory, "goldens", "journal-v1.log");
    private readonly TempDirectory _directory = new();

    public GoldenJournalTests()
    {
        Directory.CreateDirectory(_directory.Path);
        File.Copy(Golden, _directory.Journal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ArenaData Data => ArenaData.Open(_directory.Path, StudyFold.Default);

    [Fact]
    public async Task A_review_of_version_1_reads()
    {
        IReadOnlyList<JournalEvent.Reviewed> reviews = await Data.Store.ReadReviewsAsync(PlayerId.Me, new("heapq/parent-index"), Cancel);

        var expected = new JournalEvent.Reviewed(
            PlayerId.Me,
            new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero).AddTicks(1),
            new Review
            {
                Question = new QuestionId("heapq/parent-index"),
                Deck = new DeckId("11-heapq"),
                Seed = new Seed(18446744073709551615),
                Session = new Seed(42),
                Day = new DateOnly(2026, 11, 25),
                Kind = "number",
                Response = "15/8 \"堆\"",
                IsRight = true,
                UsedHint = true,
                SecondTry = false,
                Confidence = Confidence.Guess,
                ChanceLevel01 = 0.25,
                Took = TimeSpan.FromMilliseconds(9_500),
                Suggested = Grade.Hard,
                Grade = Grade.Good,
                LeftToday = 3,
            });
        Assert.Equal([expected], reviews);
    }

    [Fact]
    public async Task A_review_taken_back_in_version_1_counts_nowhere()
    {
        StudyRecord study = await Data.Store.ReadStudyAsync(PlayerId.Me, Cancel);

        Assert.Equal([new QuestionId("heapq/parent-index")], study.Cards.Keys);
        Assert.Equal(1, study.TotalReviews);
    }

    [Fact]
    public async Task Submissions_of_version_1_read()
    {
        IReadOnlyList<JournalEvent.Submitted> all = await Data.Store.ReadSubmissionsAsync(challenge: null, Cancel);

        Assert.Equal([("c2", Verdict.CompileError), ("b1", Verdict.WrongAnswer), ("a0", Verdict.Accepted)], all.Select(s => (s.Submission.Id.Value, s.Submission.Verdict)));
        Assert.Equal(new CompilerMessage("Heap.cs", 3, 9, "CS0103", "The name 'x' does not exist", true), Assert.Single(all[0].Submission.CompilerMessages));
        Assert.Equal(new Failure(4, "sorted keys", Verdict.WrongAnswer, "[1, 2]", "1", "2", "index 0"), all[1].Submission.Failure);
        Timing timing = Assert.IsType<Timing>(all[2].Submission.Timing);
        Assert.Equal(new Ratio(1.25, 1.2, 1.3), timing.Ratio);
        Assert.Equal([[0.25, double.NegativeInfinity], []], timing.Shapes[0].LogRatios);
        Assert.Equal("// arena: heap\nclass Heap { }\n", all[2].Submission.Source);
        Assert.Equal((null, "cpu", false), (all[2].Submission.Profile, all[2].Submission.Device, all[2].Submission.IsEmulated));
    }

    [Fact]
    public void Version_1_is_still_written_as_it_was()
    {
        var journal = new JournalFile(Golden, new Disk());

        Assert.All(journal.LinesAfter(default), line => Assert.Equal(
            System.Text.Encoding.UTF8.GetString(line.Json.Span),
            System.Text.Encoding.UTF8.GetString(EntryCodec.Write(journal.Decode(line)))));
        Assert.Equal(6, journal.Tail().Sequence);
    }

    public void Dispose() => _directory.Dispose();
}
