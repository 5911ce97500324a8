using Arena.Core;
using Arena.Core.Ports;
using Arena.Storage.Files;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>Decks kept in the store, beside what comes from the journal.</summary>
internal sealed class LiteCatalogCache(DataDirectory directory, StoreFile store) : ICatalogCache
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, CachedDeck>> ReadAsync(CancellationToken cancel) => Task.Run<IReadOnlyDictionary<string, CachedDeck>>(
        () => directory.HoldsData()
            ? directory.Locked(ReadOrNone, cancel)
            : new Dictionary<string, CachedDeck>(),
        cancel);

    /// <inheritdoc/>
    public Task SaveAsync(
        IReadOnlyDictionary<string, CachedDeck> decks, IReadOnlyCollection<string> gone, CancellationToken cancel) => Task.Run(
        () =>
        {
            if (decks.Count + gone.Count > 0)
            {
                TrySave(decks, gone, cancel);
            }
        },
        cancel);

    private Dictionary<string, CachedDeck> ReadOrNone()
    {
        try
        {
            return store.TryRead(Read) ?? [];
        }
        catch (Exception failure) when (IoFailure.IsOfMachine(failure))
        {
            // Only a copy: without it the decks are read from their files.
            return [];
        }
    }

    private static Dictionary<string, CachedDeck> Read(LiteFile file) => file.Decks.FindAll()
        .Select(DeckDocument.Read)
        .OfType<(string Path, CachedDeck Deck)>()
        .ToDictionary(kept => kept.Path, kept => kept.Deck, StringComparer.Ordinal);

    private void TrySave(IReadOnlyDictionary<string, CachedDeck> decks, IReadOnlyCollection<string> gone, CancellationToken cancel)
    {
        try
        {
            directory.Locked(() => store.Read(file => Save(file, decks, gone)), cancel);
        }
        catch (Exception failure) when (failure is ArenaException or LiteException)
        {
            // Only a copy: a directory that cannot be written must not keep anybody from reading questions.
        }
    }

    private static int Save(LiteFile file, IReadOnlyDictionary<string, CachedDeck> decks, IReadOnlyCollection<string> gone)
    {
        file.Commit(() =>
        {
            foreach (string path in gone)
            {
                file.Decks.Delete(DeckDocument.Key(path));
            }

            foreach ((string path, CachedDeck deck) in decks)
            {
                file.Decks.Upsert(DeckDocument.Write(path, deck));
            }
        });
        return decks.Count;
    }
}
