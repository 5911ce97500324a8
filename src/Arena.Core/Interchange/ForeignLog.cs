namespace Arena.Core.Interchange;

/// <summary>A log that was read.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Reviews">The reviews in the order of the log, those of each card oldest first.</param>
/// <param name="LeftOut">Entries that are no reviews of a schedule: manual changes, cramming, and what came before a reset.</param>
public sealed record ForeignLog(ReviewFormat Format, IReadOnlyList<ForeignReview> Reviews, int LeftOut);
