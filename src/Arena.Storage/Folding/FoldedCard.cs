using Arena.Core.Scheduling;

namespace Arena.Storage.Folding;

/// <summary>A card folded from its reviews in force.</summary>
/// <param name="State">After the last of them.</param>
/// <param name="FirstReview">Sequence number of the first: the one that counts as a new card on its day.</param>
internal sealed record FoldedCard(CardState State, long FirstReview);
