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
    public Task CheckWritableAsync(CancellationToken cancel) => Task.Run(() => directory.Locked(journal.CheckWritable, cancel), cancel);

    private JournalEntry Append(JournalEvent act)
    {
        JournalPosition tail = journal.Tail();
        if (act is JournalEvent.ReviewUndone undone)
        {
            CheckUndo(undone);
        }

        var entry = new JournalEntry(tail.Sequence + 1, act);
        byte[] json = EntryCodec.Write(entry);
        ActRules.CheckLength(json);
        journal.Append(json, tail);
        Follow();
        return entry;
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
