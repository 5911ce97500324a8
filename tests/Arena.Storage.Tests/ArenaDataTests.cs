using Arena.Core.Ports;
using Arena.Core.Progress;
using Xunit;

namespace Arena.Storage.Tests;

/// <summary>The contract on a disk, each call through a handle that knows nothing yet, as if the program had been started again.</summary>
public sealed class ArenaDataTests : StorageContract, IDisposable
{
    private readonly TempDirectory _directory = new();

    protected override IJournal Journal => Data.Journal;

    protected override IStore Store => Data.Store;

    protected override ICatalogCache Decks => Data.Decks;

    private ArenaData Data => ArenaData.Open(_directory.Path, StudyFold.Default);

    [Fact]
    public async Task Reading_an_empty_storage_leaves_no_trace()
    {
        await An_empty_storage_answers_every_question();
        await Data.ExamineAsync(Cancel);
        await Data.RebuildAsync(Cancel);

        Assert.False(Directory.Exists(_directory.Path));
    }

    public void Dispose() => _directory.Dispose();
}
