using Arena.Core;
using Arena.Core.Progress;
using Arena.Core.Questions;

namespace Arena.Cli.Commands;

/// <summary>Finds the deck that a flag names.</summary>
internal static class DeckLookup
{
    /// <exception cref="ArenaException">There is none; the message names those there are.</exception>
    public static DeckId Find(Overview overview, string name) => Find(overview.Decks.Select(deck => deck.Deck), name);

    /// <exception cref="ArenaException">There is none; the message names those there are.</exception>
    public static DeckId Find(Catalog catalog, string name) => Find(catalog.Decks.Select(deck => deck.Id), name);

    private static DeckId Find(IEnumerable<DeckId> decks, string name)
    {
        List<DeckId> all = [.. decks];
        return all.Any(deck => deck.IsCalled(name))
            ? all.First(deck => deck.IsCalled(name))
            : throw new ArenaException(ErrorCode.Usage, $"There is no deck '{name}'.", $"The decks are {string.Join(", ", all)}.");
    }
}
