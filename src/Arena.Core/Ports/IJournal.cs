using Arena.Core.Journal;

namespace Arena.Core.Ports;

/// <summary>The truth: an append-only record of what users did.</summary>
public interface IJournal
{
    /// <summary>Writes one act. When the task completes it survives kill -9 and a power cut.</summary>
    /// <returns>The entry with its sequence number.</returns>
    /// <exception cref="ArenaException">The disk is full, the data is locked for too long, or it cannot be written. Nothing was recorded.</exception>
    Task<JournalEntry> AppendAsync(JournalEvent act, CancellationToken cancel);

    /// <summary>Writes several acts, one after another and with nothing between them. When the task completes they all survive kill -9 and a
    /// power cut.</summary>
    /// <param name="acts">In their order; may be empty. None takes back a review.</param>
    /// <param name="cancel">Stops waiting for the data.</param>
    /// <returns>The entries with their sequence numbers.</returns>
    /// <exception cref="ArenaException">As for <see cref="AppendAsync"/>. Nothing was recorded.</exception>
    /// <exception cref="ArgumentException">One of the acts cannot be recorded. Nothing was.</exception>
    /// <remarks>Where the power fails before the task completes, the first few of them may have been recorded: who writes many acts at once
    /// must be able to be run again.</remarks>
    Task<IReadOnlyList<JournalEntry>> AppendAllAsync(IReadOnlyList<JournalEvent> acts, CancellationToken cancel);

    /// <summary>Tries whether an act could be written now, so that nobody answers or waits for what cannot be kept.</summary>
    /// <exception cref="ArenaException">It could not; says why and what to do.</exception>
    Task CheckWritableAsync(CancellationToken cancel);

    /// <summary>Entries written so far, by any process: a cheap way to see that something changed.</summary>
    /// <remarks>In bytes; takes no lock.</remarks>
    long LengthBytes { get; }
}
