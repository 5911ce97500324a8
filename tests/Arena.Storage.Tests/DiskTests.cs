using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Storage.Tests.Files;
using Xunit;

namespace Arena.Storage.Tests;

/// <summary>What happens where the machine says no.</summary>
public sealed class DiskTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);
    private readonly TempDirectory _directory = new();
    private readonly FailingDisk _disk = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(100)]
    public async Task A_full_disk_leaves_nothing_half_written(int room)
    {
        ArenaData data = Open();
        await data.Journal.AppendAsync(Some.Reviewed(1), Cancel);
        byte[] before = await File.ReadAllBytesAsync(_directory.Journal, Cancel);
        _disk.Room = room;

        ArenaException failure = await Assert.ThrowsAsync<ArenaException>(() => data.Journal.AppendAsync(Some.Reviewed(2), Cancel));

        Assert.Equal(ErrorCode.DataUnavailable, failure.Code);
        Assert.Contains("no room left", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_directory.Journal, Cancel));
        Assert.Equal(1, (await data.Store.ReadStudyAsync(PlayerId.Me, Cancel)).TotalReviews);
    }

    [Fact]
    public async Task A_disk_that_cannot_confirm_leaves_nothing_and_goes_on_when_it_can_again()
    {
        ArenaData data = Open();
        _disk.FailsToFlush = true;
        await Assert.ThrowsAsync<ArenaException>(() => data.Journal.AppendAsync(Some.Reviewed(1), Cancel));
        Assert.Equal(0, data.Journal.LengthBytes);
        _disk.FailsToFlush = false;

        JournalEntry entry = await data.Journal.AppendAsync(Some.Reviewed(2), Cancel);

        Assert.Equal(1, entry.Sequence);
        Assert.Equal([Some.Reviewed(2)], await data.Store.ReadReviewsAsync(PlayerId.Me, Some.Reviewed(2).Review.Question, Cancel));
    }

    [Fact]
    public async Task A_real_full_device_is_told_from_other_failures()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        Directory.CreateDirectory(_directory.Path);
        File.CreateSymbolicLink(_directory.Journal, "/dev/full");

        ArenaException failure = await Assert.ThrowsAsync<ArenaException>(() => Open().Journal.AppendAsync(Some.Reviewed(1), Cancel));

        Assert.Contains("no room left", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_store_cannot_be_opened_acts_are_kept_and_answers_come_from_the_journal()
    {
        Directory.CreateDirectory(_directory.Store);
        ArenaData data = Open();
        await data.Journal.AppendAsync(Some.Reviewed(1), Cancel);
        await data.Journal.AppendAsync(Some.Submitted(2), Cancel);

        Assert.Equal(1, (await data.Store.ReadStudyAsync(PlayerId.Me, Cancel)).TotalReviews);
        Assert.Equal([Some.Reviewed(1)], await data.Store.ReadReviewsAsync(PlayerId.Me, Some.Reviewed(1).Review.Question, Cancel));
        Assert.Single(await data.Store.ReadSubmissionsAsync(challenge: null, Cancel));
        Assert.Contains("cannot be read", Assert.Single((await data.ExamineAsync(Cancel)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_directory_is_said()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_directory.Path) ?? "");
        await File.WriteAllTextAsync(_directory.Path, "mine", Cancel);

        ArenaException failure = await Assert.ThrowsAsync<ArenaException>(() => Open().Journal.AppendAsync(Some.Reviewed(1), Cancel));

        Assert.Contains(_directory.Path, failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArenaException>(() => Open().Store.ReadStudyAsync(PlayerId.Me, Cancel));
        await Assert.ThrowsAsync<ArenaException>(() => Open().ExamineAsync(Cancel));
        Assert.Equal("mine", await File.ReadAllTextAsync(_directory.Path, Cancel));
    }

    [Fact]
    public async Task A_full_disk_is_known_before_there_is_anything_to_write()
    {
        await Open().Journal.AppendAsync(Some.Reviewed(1), Cancel);
        _disk.Room = 100;

        ArenaException failure = await Assert.ThrowsAsync<ArenaException>(() => Open().Journal.CheckWritableAsync(Cancel));

        Assert.Contains("no room left", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_whether_there_is_room_leaves_nothing_behind()
    {
        await Open().Journal.AppendAsync(Some.Reviewed(1), Cancel);
        string[] before = [.. _directory.Files().Order(StringComparer.Ordinal)];

        await Open().Journal.CheckWritableAsync(Cancel);

        Assert.Equal(before, _directory.Files().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_arena_that_does_not_finish_is_said()
    {
        await Open().Journal.AppendAsync(Some.Reviewed(1), Cancel);
        using FileStream other = TakeLock();

        ArenaException failure = await Assert.ThrowsAsync<ArenaException>(() => Open().Journal.AppendAsync(Some.Reviewed(2), Cancel));

        Assert.Contains("Another arena is writing", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArenaException>(() => Open().Store.ReadStudyAsync(PlayerId.Me, Cancel));
    }

    [Fact]
    public async Task An_act_waits_for_another_arena()
    {
        await Open().Journal.AppendAsync(Some.Reviewed(1), Cancel);
        FileStream other = TakeLock();
        Task<JournalEntry> waiting = Open(TimeSpan.FromMinutes(10)).Journal.AppendAsync(Some.Reviewed(2), Cancel);

        await other.DisposeAsync();

        Assert.Equal(2, (await waiting).Sequence);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        await Open().Journal.AppendAsync(Some.Reviewed(1), Cancel);
        using FileStream other = TakeLock();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        Task<JournalEntry> waiting = Open(TimeSpan.FromMinutes(10)).Journal.AppendAsync(Some.Reviewed(2), stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    public void Dispose() => _directory.Dispose();

    private ArenaData Open(TimeSpan? patience = null) =>
        ArenaData.Open(_directory.Path, StudyFold.Default, _disk, TimeProvider.System, patience ?? Short);

    private FileStream TakeLock() => new(_directory.In("arena.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
