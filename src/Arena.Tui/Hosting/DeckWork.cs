using Arena.Core.Questions;

namespace Arena.Tui.Hosting;

/// <summary>What is left to do today in one deck.</summary>
/// <param name="Id">The deck.</param>
/// <param name="Title">Its name to show.</param>
/// <param name="Due">Questions due now.</param>
/// <param name="Learning">Questions in learning: they come back within the day.</param>
/// <param name="New">Questions never seen that today's limit still lets in.</param>
/// <param name="Total">Questions in the deck.</param>
public sealed record DeckWork(DeckId Id, LocalText Title, int Due, int Learning, int New, int Total);
