using Arena.Content.Decks;
using Arena.Core.Ports;
using Arena.Core.Questions;

namespace Arena.Cli.Quiz;

/// <summary>The decks, read once for a run of the program and remembered between runs.</summary>
internal sealed class Library(string contentRoot, string userDecks, ICatalogCache cache)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Catalog? _catalog;

    /// <summary>The catalogue; decks whose file is unchanged come from the store, without reading YAML.</summary>
    public async Task<Catalog> ReadAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return _catalog ??= await LoadAsync(cancel).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Catalog> LoadAsync(CancellationToken cancel)
    {
        IReadOnlyList<string> files = CatalogReader.FindFiles(contentRoot, userDecks);
        IReadOnlyDictionary<string, Deck> known = await cache.ReadDecksAsync(cancel).ConfigureAwait(false);
        var fresh = new Dictionary<string, Deck>(StringComparer.Ordinal);
        Catalog catalog = CatalogReader.Read(
            files,
            file => known.GetValueOrDefault(file.Hash),
            (file, deck) => fresh[file.Hash] = deck);
        if (fresh.Count > 0)
        {
            await cache.SaveDecksAsync(fresh, cancel).ConfigureAwait(false);
        }

        return catalog;
    }
}
