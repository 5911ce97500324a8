using Arena.Core.Ports;

namespace Arena.Storage.Tests;

public sealed class MemoryStoreTests : StorageContract
{
    private readonly MemoryStore _store = new();

    protected override IJournal Journal => _store;

    protected override IStore Store => _store;

    protected override ICatalogCache Decks => _store;
}
