using Arena.Core.Questions;

namespace Arena.Core.Ports;

/// <summary>What reading one deck file gave, kept so that the file need not be read again before it changes.</summary>
/// <param name="Hash">Of the file's bytes and of the reader that read them: another hash means that it must be read again.</param>
/// <param name="Deck">The deck, or null where it has mistakes.</param>
/// <param name="Problems">Its mistakes; empty where there is a deck.</param>
public sealed record CachedDeck(string Hash, Deck? Deck, IReadOnlyList<Problem> Problems);
