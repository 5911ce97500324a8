namespace Arena.Core.Journal;

/// <summary>What a review of another program brought along: it counts for the schedule of its card, never for XP, goals or streaks.</summary>
/// <param name="Source">The form it was read from, such as <c>fsrs-csv</c>; see <see cref="Interchange.ReviewFormat"/>.</param>
/// <param name="Card">Its card there, as JSON: <c>42</c> or <c>"heap/parent"</c>.</param>
/// <param name="State">State of the card before it, in the numbers of the FSRS tools (0 new, 1 learning, 2 review, 3 relearning,
/// 4 filtered), or null where the log does not say.</param>
/// <param name="HasDuration">Whether the log says how long it took.</param>
public sealed record ReviewImport(string Source, string Card, int? State, bool HasDuration);
