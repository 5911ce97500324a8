using Arena.Core.Judging;
using Arena.Core.Questions;

namespace Arena.Tui.Hosting;

/// <summary>Which challenge the questions of a deck teach.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Challenge">The challenge.</param>
public sealed record TopicLink(DeckId Deck, ChallengeId Challenge);
