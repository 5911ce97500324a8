using Arena.Core;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Storage.Files;
using Arena.Storage.Lines;
using Arena.Storage.Lite;

namespace Arena.Storage;

/// <summary>The data of a user in one directory: <c>journal.log</c> is the truth, <c>arena.db</c> answers the queries.</summary>
/// <remarks>
/// Safe to use from several threads and several processes: each call takes <c>arena.lock</c> for its own length, and waits up to ten
/// seconds for it. Nothing stays open between calls, so there is nothing to dispose.
/// </remarks>
public sealed class ArenaData
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly DataExamination _examination;

    private ArenaData(DataDirectory directory, StudyFold fold, IDisk disk, TimeProvider time)
    {
        var journal = new JournalFile(directory.Journal, disk);
        var store = new StoreFile(directory, journal, fold, time);
        Journal = new LiteJournal(directory, journal, store);
        Store = new LiteStore(directory, store);
        Decks = new LiteCatalogCache(directory, store);
        _examination = new DataExamination(directory, journal, store);
    }

    /// <summary>Where acts are written.</summary>
    public IJournal Journal { get; }

    /// <summary>Where they are looked up.</summary>
    public IStore Store { get; }

    /// <summary>Decks as they were last read.</summary>
    public ICatalogCache Decks { get; }

    /// <summary>Names the directory; touches nothing before the first call, and makes the directory at the first write.</summary>
    /// <param name="directory">Need not exist.</param>
    /// <param name="fold">Folds reviews into cards and days; where it is another than last time, everything is folded again.</param>
    public static ArenaData Open(string directory, StudyFold fold) =>
        Open(directory, fold, new Disk(), TimeProvider.System, Patience);

    internal static ArenaData Open(string directory, StudyFold fold, IDisk disk, TimeProvider time, TimeSpan patience) =>
        new(new DataDirectory(directory, patience), fold, disk, time);

    /// <summary>Reads all of the journal and all of the store and compares them. Changes nothing.</summary>
    /// <exception cref="ArenaException">The data is locked for too long, or may not be read.</exception>
    public Task<DataReport> ExamineAsync(CancellationToken cancel) => Task.Run(() => _examination.Examine(cancel), cancel);

    /// <summary>Makes a new store from the journal. The old one is set aside where it differs from the journal.</summary>
    /// <returns>What an examination finds afterwards.</returns>
    /// <exception cref="ArenaException">The journal is damaged or of a newer version (nothing was changed), or the disk failed.</exception>
    public Task<DataReport> RebuildAsync(CancellationToken cancel) => Task.Run(() => _examination.Rebuild(cancel), cancel);
}
