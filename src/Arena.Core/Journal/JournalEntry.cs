namespace Arena.Core.Journal;

/// <summary>An event as it stands in the journal.</summary>
/// <param name="Sequence">1, 2, 3, ... without gaps.</param>
/// <param name="Event">What happened.</param>
public sealed record JournalEntry(long Sequence, JournalEvent Event);
