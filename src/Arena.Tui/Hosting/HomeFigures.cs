using Arena.Core.Progress;

namespace Arena.Tui.Hosting;

/// <summary>What the first screen shows.</summary>
/// <param name="Study">The studies of the player.</param>
/// <param name="Challenges">Every challenge, in the order to show.</param>
/// <param name="BrokenDecks">Decks left out because of mistakes in them.</param>
public sealed record HomeFigures(Overview Study, IReadOnlyList<ChallengeSummary> Challenges, int BrokenDecks = 0);
