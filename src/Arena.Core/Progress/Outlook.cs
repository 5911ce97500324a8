using Arena.Core.Scheduling;

namespace Arena.Core.Progress;

/// <summary>What a grade would lead to.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Next">The card after it.</param>
/// <param name="Spread01">Where the load asked for another place in the range than the card's own draw, to be kept with the review; else null.</param>
public sealed record Outlook(Grade Grade, CardState Next, double? Spread01);
