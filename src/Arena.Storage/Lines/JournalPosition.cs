namespace Arena.Storage.Lines;

/// <summary>A place in the journal: just after one of its lines. The default value is the beginning.</summary>
/// <param name="Start">Where that line begins, in bytes.</param>
/// <param name="End">Where the next one begins, in bytes.</param>
/// <param name="Sequence">Number of that line, 0 at the beginning.</param>
/// <param name="Crc">Checksum of that line: tells this journal from another one.</param>
internal readonly record struct JournalPosition(long Start, long End, long Sequence, uint Crc);
