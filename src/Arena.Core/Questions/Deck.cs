namespace Arena.Core.Questions;

/// <summary>The questions drawn from one article.</summary>
/// <param name="Id">Its file name without <c>.yaml</c>.</param>
/// <param name="Title">Name to show.</param>
/// <param name="Source">What the deck is drawn from.</param>
/// <param name="Licence">Licence of the questions.</param>
/// <param name="Date">When the facts were last checked.</param>
/// <param name="Questions">In the order they are introduced.</param>
public sealed record Deck(
    DeckId Id, LocalText Title, string Source, string Licence, DateOnly Date, IReadOnlyList<Question> Questions);
