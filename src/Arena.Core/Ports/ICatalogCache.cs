namespace Arena.Core.Ports;

/// <summary>Decks as they were last read. The deck files stay the source: losing this costs nothing but time.</summary>
public interface ICatalogCache
{
    /// <summary>Everything kept, by the path it was saved under; empty where there is nothing, or nothing readable.</summary>
    /// <exception cref="ArenaException">The data is locked for too long.</exception>
    Task<IReadOnlyDictionary<string, CachedDeck>> ReadAsync(CancellationToken cancel);

    /// <summary>Keeps <paramref name="decks"/>, each under its path and instead of what was kept there; forgets <paramref name="gone"/>.</summary>
    /// <remarks>Where it cannot be written, what was there stays: the decks are read from their files again next time.</remarks>
    Task SaveAsync(
        IReadOnlyDictionary<string, CachedDeck> decks, IReadOnlyCollection<string> gone, CancellationToken cancel);
}
