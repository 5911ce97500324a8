using Arena.Core.Journal;

namespace Arena.Core.Ports;

/// <summary>The truth: an append-only record of what users did.</summary>
public interface IJournal
{
    /// <summary>Writes one act. When the task completes it survives kill -9 and a power cut.</summary>
    /// <returns>The entry with its sequence number.</returns>
    /// <exception cref="ArenaException">The disk is full, the data is locked for too long, or it cannot be written. Nothing was recorded.</exception>
    Task<JournalEntry> AppendAsync(JournalEvent act, CancellationToken cancel);

    /// <summary>Tries whether an act could be written now, so that nobody answers or waits for what cannot be kept.</summary>
    /// <exception cref="ArenaException">It could not; says why and what to do.</exception>
    Task CheckWritableAsync(CancellationToken cancel);

    /// <summary>Entries written so far, by any process: a cheap way to see that something changed.</summary>
    /// <remarks>In bytes; takes no lock.</remarks>
    long LengthBytes { get; }
}
