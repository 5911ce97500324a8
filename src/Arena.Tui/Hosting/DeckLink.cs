using Arena.Core.Questions;

namespace Arena.Tui.Hosting;

/// <summary>The deck whose questions teach a challenge.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Title">Its name to show.</param>
/// <param name="Due">Questions of it due now, those still being learned included.</param>
/// <param name="New">New questions of it left for today.</param>
public sealed record DeckLink(DeckId Deck, LocalText Title, int Due, int New);
