using System.Text;
using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Storage.Files;
using Arena.Storage.Lines;
using Arena.Storage.Lite;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Arena.Storage.Tests;

/// <summary>Files that were cut, damaged, lost or exchanged between two starts of the program.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly TempDirectory _directory = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 7, 30, 5, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("0")]
    [InlineData("0123abcd {\"seq\":4,\"v\":1,\"kind\":\"revi")]
    public async Task A_line_cut_short_is_dropped_by_the_next_append(string torn)
    {
        await AppendThree();
        long whole = new FileInfo(_directory.Journal).Length;
        await File.AppendAllTextAsync(_directory.Journal, torn, Cancel);

        Assert.Equal(3, await TotalReviews());
        Assert.Equal(whole + torn.Length, new FileInfo(_directory.Journal).Length);
        Assert.Contains("not finished", Assert.Single((await Open().ExamineAsync(Cancel)).Notes), StringComparison.Ordinal);

        Assert.Equal(4, (await Open().Journal.AppendAsync(Some.Reviewed(4), Cancel)).Sequence);
        Assert.Equal(4, await TotalReviews());
        await AssertInAgreement(4);
    }

    [Fact]
    public async Task An_act_that_reached_only_the_journal_is_caught_up()
    {
        await AppendThree();
        WriteLine(new JournalEntry(4, Some.Reviewed(4)));
        WriteLine(new JournalEntry(5, new JournalEvent.ReviewUndone(PlayerId.Me, Some.Instant(5), 4)));
        Assert.Contains("3 of 5 events", Assert.Single((await Open().ExamineAsync(Cancel)).Notes), StringComparison.Ordinal);

        Assert.Equal(3, await TotalReviews());

        await AssertInAgreement(5);
    }

    [Theory]
    [InlineData("arena.db")]
    [InlineData("arena.db", "arena-log.db", "arena.lock")]
    public async Task A_lost_store_loses_nothing(params string[] lost)
    {
        await AppendThree();
        foreach (string file in lost)
        {
            File.Delete(_directory.In(file));
        }

        Assert.Equal(3, await TotalReviews());
        Assert.DoesNotContain(_directory.Files(), IsSetAside);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(8192)]
    [InlineData(20_000)]
    public async Task A_store_that_is_something_else_is_set_aside_untouched(int length)
    {
        await AppendThree();
        byte[] foreign = Encoding.ASCII.GetBytes(new string('x', length));
        await File.WriteAllBytesAsync(_directory.Store, foreign, Cancel);

        Assert.Equal(3, await TotalReviews());

        Assert.Equal(foreign, await File.ReadAllBytesAsync(_directory.In("arena.db.damaged-20261125T073005.000Z"), Cancel));
        await AssertInAgreement(3);
    }

    [Fact]
    public async Task A_store_with_damaged_pages_is_set_aside_and_built_again()
    {
        for (int seed = 1; seed <= 12; seed++)
        {
            using var directory = new TempDirectory();
            ArenaData data = ArenaData.Open(directory.Path, StudyFold.Default);
            await data.Journal.AppendAsync(Some.Reviewed(1), Cancel);
            await data.Journal.AppendAsync(Some.Submitted(2), Cancel);
            Damage(directory.Store, seed);

            Assert.Equal(1, (await data.Store.ReadStudyAsync(PlayerId.Me, Cancel)).TotalReviews);
            Assert.Single(await data.Store.ReadSubmissionsAsync(challenge: null, Cancel));
        }
    }

    [Fact]
    public async Task A_store_of_another_version_is_set_aside()
    {
        await AppendThree();
        using (var db = new LiteDB.LiteDatabase(_directory.Store))
        {
            db.UserVersion = 99;
            db.Checkpoint();
        }

        Assert.Equal(3, await TotalReviews());
        Assert.Contains(_directory.Files(), IsSetAside);
    }

    [Fact]
    public async Task A_store_that_is_ahead_of_the_journal_is_set_aside_and_worth_keeping()
    {
        await AppendThree();
        string[] lines = await File.ReadAllLinesAsync(_directory.Journal, Cancel);
        await File.WriteAllTextAsync(_directory.Journal, lines[0] + "\n", Cancel);

        Assert.Equal(1, await TotalReviews());
        Assert.Contains(_directory.Files(), file => file.Contains(".ahead-", StringComparison.Ordinal));
        Assert.Contains("Keep it", Assert.Single((await Open().ExamineAsync(Cancel)).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_journal_leaves_the_store_as_a_copy_that_nobody_is_told_to_delete()
    {
        await AppendThree();
        File.Delete(_directory.Journal);

        Assert.Equal(0, await TotalReviews());

        Assert.Contains("Keep it", Assert.Single((await Open().ExamineAsync(Cancel)).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_another_journal_is_set_aside()
    {
        await AppendThree();
        using var other = new TempDirectory();
        ArenaData theirs = ArenaData.Open(other.Path, StudyFold.Default);
        for (int i = 0; i < 4; i++)
        {
            await theirs.Journal.AppendAsync(Some.Reviewed(50 + i), Cancel);
        }

        File.Copy(other.Journal, _directory.Journal, overwrite: true);

        Assert.Equal(4, await TotalReviews());
        Assert.Contains(_directory.Files(), IsSetAside);
    }

    [Fact]
    public async Task A_store_that_was_left_open_is_checked_and_kept()
    {
        await AppendThree();
        LeaveOpen(file => file.Coverage = file.Coverage);

        Assert.True((await Open().ExamineAsync(Cancel)).IsInAgreement);
        Assert.Equal(3, await TotalReviews());
        Assert.Equal(["arena.db", "arena.lock", "journal.log"], _directory.Files());
    }

    [Fact]
    public async Task A_store_that_was_left_open_in_disorder_is_set_aside()
    {
        await AppendThree();
        LeaveOpen(file => file.Events.Delete(2));

        Assert.Equal(3, await TotalReviews());
        Assert.Equal(2, _directory.Files().Count(IsSetAside));
        await AssertInAgreement(3);
    }

    [Fact]
    public async Task A_damaged_line_stops_everything_and_changes_nothing()
    {
        await AppendThree();
        byte[] bytes = await File.ReadAllBytesAsync(_directory.Journal, Cancel);
        bytes[bytes.AsSpan().IndexOf((byte)'\n') + 40] ^= 1;
        await File.WriteAllBytesAsync(_directory.Journal, bytes, Cancel);

        await AssertRefused($"'{_directory.Journal}' is damaged in line 2: its checksum does not hold.");
    }

    [Fact]
    public async Task A_missing_line_stops_everything_and_changes_nothing()
    {
        await AppendThree();
        string[] lines = await File.ReadAllLinesAsync(_directory.Journal, Cancel);
        await File.WriteAllTextAsync(_directory.Journal, $"{lines[0]}\n{lines[2]}\n", Cancel);

        await AssertRefused($"'{_directory.Journal}' is damaged in line 2: it has the number 3.");
    }

    [Theory]
    [InlineData("""{"seq":4,"v":2,"kind":"reviewed","anything":[]}""", "a 'reviewed' of version 2")]
    [InlineData("""{"seq":4,"v":1,"kind":"badge","player":"me"}""", "a 'badge' of version 1")]
    public async Task A_line_of_a_newer_version_stops_everything_and_changes_nothing(string json, string said)
    {
        await AppendThree();
        Write(Encoding.UTF8.GetBytes(json));

        await AssertRefused($"'{_directory.Journal}' was written by a newer arena: line 4 is {said}, which this one cannot read.");
    }

    [Fact]
    public async Task Another_fold_folds_everything_again_in_place()
    {
        await AppendThree();
        Assert.False((await Study(StudyFold.Default)).Days[0].MetGoal);

        Assert.True((await Study(StudyFold.Default with { DailyGoal = 2 })).Days[0].MetGoal);

        Assert.False((await Study(StudyFold.Default)).Days[0].MetGoal);
        Assert.DoesNotContain(_directory.Files(), IsSetAside);
        await AssertInAgreement(3);
    }

    [Fact]
    public async Task Building_again_on_request_keeps_no_copy_of_a_sound_store()
    {
        await AppendThree();

        DataReport report = await Open().RebuildAsync(Cancel);

        Assert.True(report.IsInAgreement);
        Assert.Equal((3L, 3L), (report.JournalEntries, report.StoreEntries));
        Assert.Equal(["arena.db", "arena.lock", "journal.log"], _directory.Files());
    }

    [Theory]
    [InlineData("cards", "stability")]
    [InlineData("days", "xp")]
    [InlineData("events", "json")]
    public async Task A_value_that_changed_by_itself_is_never_shown(string collection, string field)
    {
        await AppendThree();
        StudyRecord before = await Study(StudyFold.Default);
        using (var db = new LiteDB.LiteDatabase(_directory.Store))
        {
            LiteDB.BsonDocument document = db.GetCollection(collection).FindAll().First();
            document[field] = document[field].IsString ? "{}" : new LiteDB.BsonValue(document[field].AsInt32 + 1);
            db.GetCollection(collection).Update(document);
            db.Checkpoint();
        }

        Assert.Equal(3, (await Open().Store.ReadReviewsAsync(PlayerId.Me, Some.Reviewed(1).Review.Question, Cancel)).Count);
        StudyRecord after = await Study(StudyFold.Default);

        Assert.Equal(before.Cards, after.Cards);
        Assert.Equal(before.Days, after.Days);
        Assert.Contains(_directory.Files(), IsSetAside);
    }

    [Fact]
    public async Task A_wrong_value_in_the_store_is_found_by_an_examination_and_mended_by_building_again()
    {
        await AppendThree();
        using (LiteFile file = LiteFile.Open(_directory.Store, _directory.In("arena-log.db")))
        {
            LiteDB.BsonDocument card = file.Cards.FindAll().First();
            card["lapses"] = 77;
            file.Commit(() => file.Cards.Upsert(card));
        }

        DataReport before = await Open().ExamineAsync(Cancel);
        DataReport after = await Open().RebuildAsync(Cancel);

        Assert.False(before.IsInAgreement);
        Assert.Contains("cards", Assert.Single(before.Problems), StringComparison.Ordinal);
        Assert.True(after.IsInAgreement);
        Assert.Contains("set aside", Assert.Single(after.Notes), StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Dispose();

    private static bool IsSetAside(string file) => file.Contains(".damaged-", StringComparison.Ordinal);

    private static void Damage(string path, int seed)
    {
        var random = new SeededRandom(new Seed((ulong)seed));
        byte[] bytes = File.ReadAllBytes(path);
        for (int i = 0; i < 200; i++)
        {
            bytes[random.Next(64, bytes.Length - 1)] ^= (byte)random.Next(1, 255);
        }

        File.WriteAllBytes(path, bytes);
    }

    private ArenaData Open() => Open(StudyFold.Default);

    private ArenaData Open(StudyFold fold) =>
        ArenaData.Open(_directory.Path, fold, new Disk(), _time, TimeSpan.FromSeconds(10));

    private Task<StudyRecord> Study(StudyFold fold) => Open(fold).Store.ReadStudyAsync(PlayerId.Me, Cancel);

    private async Task<int> TotalReviews() => (await Study(StudyFold.Default)).TotalReviews;

    private async Task AppendThree()
    {
        for (int i = 1; i <= 3; i++)
        {
            await Open().Journal.AppendAsync(Some.Reviewed(i), Cancel);
        }
    }

    private void WriteLine(JournalEntry entry) => Write(EntryCodec.Write(entry));

    private void Write(byte[] json)
    {
        using FileStream journal = new(_directory.Journal, FileMode.Append);
        journal.Write(JournalLine.Frame(json));
    }

    /// <summary>The files as a process leaves them that is killed between its commit and its checkpoint.</summary>
    private void LeaveOpen(Action<LiteFile> change)
    {
        string log = _directory.In("arena-log.db");
        using (LiteFile file = LiteFile.Open(_directory.Store, log))
        {
            change(file);
            File.Copy(_directory.Store, _directory.In("copy"));
            File.Copy(log, _directory.In("copy-log"));
        }

        File.Move(_directory.In("copy"), _directory.Store, overwrite: true);
        File.Move(_directory.In("copy-log"), log, overwrite: true);
        Assert.NotEqual(0, new FileInfo(log).Length);
    }

    private async Task AssertInAgreement(long entries)
    {
        DataReport report = await Open().ExamineAsync(Cancel);
        Assert.Empty(report.Problems);
        Assert.True(report.IsInAgreement);
        Assert.Equal((entries, entries), (report.JournalEntries, report.StoreEntries));
    }

    private async Task AssertRefused(string sentence)
    {
        ArenaData data = Open();
        var before = _directory.Files().ToDictionary(file => file, file => File.ReadAllBytes(_directory.In(file)));
        Func<Task>[] calls =
        [
            () => data.Store.ReadStudyAsync(PlayerId.Me, Cancel),
            () => data.Journal.AppendAsync(Some.Reviewed(9), Cancel),
            () => data.RebuildAsync(Cancel),
        ];
        foreach (Func<Task> call in calls)
        {
            ArenaException failure = await Assert.ThrowsAsync<ArenaException>(call);
            Assert.Equal((ErrorCode.DataUnavailable, sentence), (failure.Code, failure.Message));
        }

        Assert.Equal([sentence], (await data.ExamineAsync(Cancel)).Problems);
        Assert.Equal(before, _directory.Files().ToDictionary(file => file, file => File.ReadAllBytes(_directory.In(file))));
    }
}
