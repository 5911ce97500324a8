using Arena.Core.Journal;
using Arena.Core.Ports;
using Arena.Storage.Files;
using Arena.Storage.Folding;
using Arena.Storage.Lines;

namespace Arena.Storage.Lite;

/// <summary>Writes acts: first a line of the journal, which acknowledges it, then the store.</summary>
internal sealed class LiteJournal(DataDirectory directory, JournalFile journal, StoreFile store) : IJournal
{
    /// <inheritdoc/>
    public long LengthBytes => journal.LengthBytes;

    /// <inheritdoc/>
    public Task<JournalEntry> AppendAsync(JournalEvent act, CancellationToken cancel) => Task.Run(
        () =>
        {
            ActRules.CheckNames(act);
            return directory.Locked(() => Append(act), cancel);
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEntry>> AppendAllAsync(IReadOnlyList<JournalEvent> acts, CancellationToken cancel) => Task.Run<IReadOnlyList<JournalEntry>>(
        () =>
        {
            ActRules.CheckTogether(acts);
            return acts.Count == 0 ? [] : directory.Locked(() => Write(acts), cancel);
        },
        cancel);

    /// <inheritdoc/>
    public Task CheckWritableAsync(CancellationToken cancel) => Task.Run(() => directory.Locked(journal.CheckWritable, cancel), cancel);

    private JournalEntry Append(JournalEvent act)
    {
        if (act is JournalEvent.ReviewUndone undone)
        {
            // Before anything else: a damaged journal is to be told as such, not as a review that is missing.
            journal.Tail();
            CheckUndo(undone);
        }

        return Write([act])[0];
    }

    private JournalEntry[] Write(IReadOnlyList<JournalEvent> acts)
    {
        JournalPosition tail = journal.Tail();
        JournalEntry[] entries = [.. acts.Select((act, i) => new JournalEntry(tail.Sequence + 1 + i, act))];
        byte[][] lines = [.. entries.Select(EntryCodec.Write)];
        foreach (byte[] line in lines)
        {
            ActRules.CheckLength(line);
        }

        journal.Append(lines, tail);
        Follow();
        return entries;
    }

    private void CheckUndo(JournalEvent.ReviewUndone undone)
    {
        (JournalEvent? target, bool isUndone) = store.Read(file => file.Events.FindById(undone.Review) is { } document
            ? (EventDocument.Read(document).Event, EventDocument.IsUndone(document))
            : ((JournalEvent?)null, false));
        ActRules.CheckUndo(undone, target as JournalEvent.Reviewed, isUndone);
    }

    /// <summary>Brings the act into the store.</summary>
    private void Follow()
    {
        try
        {
            store.OpenCurrent().Dispose();
        }
        catch (Exception)
        {
            // The act is in the journal and acknowledged: whatever happens to the store is not its failure. The next call catches up,
            // or says what is wrong. LiteDB throws nearly every type, hence all of them.
        }
    }
}
