using Arena.Core.Questions;

namespace Arena.Tui.Hosting;

/// <summary>Which session to start.</summary>
/// <param name="Deck">Only questions of this deck; null for all.</param>
public sealed record QuizRequest(DeckId? Deck = null);
