using Arena.Core.Questions;

namespace Arena.Core.Progress;

/// <summary>What one deck holds today.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Title">Its name to show.</param>
/// <param name="Due">Cards whose time has come.</param>
/// <param name="Learning">Cards in steps of minutes whose minute has not come.</param>
/// <param name="New">New cards that today's limit allows.</param>
/// <param name="Seen">Cards seen at least once.</param>
/// <param name="Questions">Questions and families in all.</param>
public sealed record DeckFigures(DeckId Deck, LocalText Title, int Due, int Learning, int New, int Seen, int Questions);
