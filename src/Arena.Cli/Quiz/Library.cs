using Arena.Content.Decks;
using Arena.Core.Ports;
using Arena.Core.Questions;

namespace Arena.Cli.Quiz;

/// <summary>The decks, read once for a run of the program and remembered between runs.</summary>
internal sealed class Library(string contentRoot, string userDecks, ICatalogCache cache)
{
    private readonly Lock _turn = new();
    private Task<Catalog>? _reading;

    /// <summary>The catalogue; decks whose file is unchanged come from the store, without reading YAML.</summary>
    public Task<Catalog> ReadAsync(CancellationToken cancel)
    {
        lock (_turn)
        {
            // One reading serves all who ask, so no single asker may cancel it; a failed one is tried again.
            if (_reading is null or { IsFaulted: true })
            {
                _reading = LoadAsync(CancellationToken.None);
            }

            return _reading.WaitAsync(cancel);
        }
    }

    private async Task<Catalog> LoadAsync(CancellationToken cancel)
    {
        IReadOnlyList<string> files = CatalogReader.FindFiles(contentRoot, userDecks);
        IReadOnlyDictionary<string, CachedDeck> known = await cache.ReadAsync(cancel).ConfigureAwait(false);
        var fresh = new Dictionary<string, CachedDeck>(StringComparer.Ordinal);
        Catalog catalog = CatalogReader.Read(
            files,
            file => known.TryGetValue(file.Path, out CachedDeck? kept) && kept.Hash == file.Hash ? kept.Deck : null,
            (file, deck) => fresh[file.Path] = new CachedDeck(file.Hash, deck, []));
        List<string> gone = [.. known.Keys.Except(files)];
        if (fresh.Count + gone.Count > 0)
        {
            await cache.SaveAsync(fresh, gone, cancel).ConfigureAwait(false);
        }

        return catalog;
    }
}
