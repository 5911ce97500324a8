using Arena.Core;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Storage.Files;
using Arena.Storage.Folding;
using Arena.Storage.Lines;

namespace Arena.Storage.Lite;

/// <summary>Keeps the store equal to the journal, and makes a new one where it cannot be trusted. Everything here runs under the lock.</summary>
internal sealed class StoreFile(DataDirectory directory, JournalFile journal, StudyFold fold, TimeProvider time)
{
    /// <summary>In the name of a store that was set aside because it could not be trusted.</summary>
    internal const string DamagedMark = ".damaged-";

    /// <summary>In the name of a store that was set aside because the journal had lost lines that it holds.</summary>
    internal const string AheadMark = ".ahead-";

    /// <summary>The store, open and holding every event of the journal.</summary>
    /// <exception cref="ArenaException">The journal is damaged or of a newer version; nothing was changed.</exception>
    internal LiteFile OpenCurrent()
    {
        JournalPosition tail = journal.Tail();
        if (TryOpenCurrent(tail) is { } current)
        {
            return current;
        }

        Rebuild(keepOld: true);
        return LiteFile.Open(directory.Store, directory.StoreLog);
    }

    /// <summary>Runs <paramref name="read"/> on the store; where LiteDB fails at it, once more on a new one.</summary>
    internal T Read<T>(Func<LiteFile, T> read)
    {
        try
        {
            using LiteFile file = OpenCurrent();
            return read(file);
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            // Opening proves little: most damage shows when its page is read.
            Rebuild(keepOld: true);
        }

        using LiteFile rebuilt = LiteFile.Open(directory.Store, directory.StoreLog);
        return read(rebuilt);
    }

    /// <summary>Everything the journal says, folded in memory: for a machine on which the store can be neither opened nor built.</summary>
    internal MemoryStore ReadJournal() => new(fold, [.. journal.LinesAfter(default).Select(journal.Decode)]);

    /// <summary>Runs <paramref name="read"/> on the store as it is, whatever the journal says; null where that cannot be done.</summary>
    internal T? TryRead<T>(Func<LiteFile, T> read)
        where T : class
    {
        if (!DataDirectory.Exists(directory.Store))
        {
            return null;
        }

        try
        {
            using LiteFile file = LiteFile.Open(directory.Store, directory.StoreLog);
            return read(file);
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            return null;
        }
    }

    /// <summary>Whether the store that is there holds exactly what the journal says, after reading all of both.</summary>
    internal StoreCheck Check()
    {
        if (!DataDirectory.Exists(directory.Store))
        {
            return StoreCheck.Missing;
        }

        try
        {
            using LiteFile file = LiteFile.Open(directory.Store, directory.StoreLog, isReadOnly: true);
            return StoreCheck.Of(file, journal, fold);
        }
        catch (Exception failure) when (failure is not ArenaException)
        {
            return StoreCheck.Unreadable(failure.Message);
        }
    }

    /// <summary>Builds a new store from the journal beside the old one, and then puts it in its place.</summary>
    /// <param name="keepOld">Whether the old one is set aside; else it is replaced.</param>
    internal void Rebuild(bool keepOld)
    {
        Build();
        if (keepOld)
        {
            SetAside();
        }

        // A log beside a new store would be taken for its own.
        File.Delete(directory.StoreLog);
        File.Move(directory.NewStore, directory.Store, overwrite: true);
        DirectorySync.Flush(directory.Path);
    }

    /// <summary>Whether LiteDB, or what it found, is to blame. It throws nearly everything at damage, so nearly everything is damage.</summary>
    private static bool IsDamage(Exception failure) => failure is not ArenaException && !IoFailure.IsOfMachine(failure);

    private LiteFile? TryOpenCurrent(JournalPosition tail)
    {
        if (!DataDirectory.Exists(directory.Store))
        {
            return null;
        }

        LiteFile? file = null;
        try
        {
            bool wasLeftOpen = DataDirectory.LengthOf(directory.StoreLog) > 0;
            file = LiteFile.Open(directory.Store, directory.StoreLog);
            Coverage coverage = file.Coverage;
            if (!journal.Holds(coverage.Until) || (wasLeftOpen && !StoreCheck.Of(file, journal, fold).IsWhole))
            {
                throw new InvalidDataException("The store holds something else than the journal.");
            }

            if (wasLeftOpen)
            {
                file.Settle();
            }

            CatchUp(file, coverage, tail);
            return file;
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            Close(file);
            return null;
        }
        catch
        {
            Close(file);
            throw;
        }
    }

    private void CatchUp(LiteFile file, Coverage coverage, JournalPosition tail)
    {
        if (coverage == new Coverage(tail, fold.Fingerprint))
        {
            return;
        }

        var updater = new StudyUpdater(file, fold);
        file.Commit(() =>
        {
            if (coverage.Fold != fold.Fingerprint)
            {
                file.Cards.DeleteAll();
                file.Days.DeleteAll();
                file.Marks.DeleteAll();
                file.Plans.DeleteAll();
                file.Fits.DeleteAll();
                WriteStudies(file, FoldedStudies.Of([.. file.Events.FindAll().Select(EventDocument.Read)], fold));
            }

            foreach (JournalLine line in journal.LinesAfter(coverage.Until))
            {
                updater.Add(line, journal.Decode(line).Event);
            }

            file.Coverage = new(tail, fold.Fingerprint);
        });
    }

    private void Build()
    {
        File.Delete(directory.NewStore);
        File.Delete(directory.NewStoreLog);
        JournalLine[] lines = [.. journal.LinesAfter(default)];
        JournalEntry[] entries = [.. lines.Select(journal.Decode)];
        HashSet<long> undone = FoldedStudies.UndoneIn(entries);
        FoldedStudies studies = FoldedStudies.Of(entries, fold);

        using LiteFile file = LiteFile.Create(directory.NewStore, directory.NewStoreLog);
        file.Events.InsertBulk(
            lines.Zip(entries, (line, entry) => EventDocument.Write(line, entry.Event, undone.Contains(entry.Sequence))));
        WriteStudies(file, studies);
        file.Coverage = new(lines.Select(line => line.Position).LastOrDefault(), fold.Fingerprint);
        file.Settle();
    }

    private static void WriteStudies(LiteFile file, FoldedStudies studies)
    {
        file.Cards.InsertBulk(studies.Cards.Select(card => CardDocument.Write(card.Key.Player, card.Key.Question, card.Value)));
        file.Fits.InsertBulk(studies.Fits.Select(fit => FitDocument.Write(fit.Value.Player, fit.Key)));
        file.Days.InsertBulk(studies.Days.Select(day => DayDocument.Write(day.Key.Player, day.Value)));

        // Writing nothing would make a collection of nothing: most stores need neither.
        if (studies.Marks.Count > 0)
        {
            file.Marks.InsertBulk(studies.Marks.Select(marks => MarksDocument.Write(marks.Key.Player, marks.Key.Question, marks.Value)));
        }

        if (studies.Plans.Count > 0)
        {
            file.Plans.InsertBulk(studies.Plans.Select(plan => PlanDocument.Write(plan.Key, plan.Value)));
        }
    }

    private void SetAside()
    {
        string suffix = (IsAhead() ? AheadMark : DamagedMark) + time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        foreach (string path in new[] { directory.StoreLog, directory.Store })
        {
            if (DataDirectory.Exists(path))
            {
                File.Move(path, path + suffix, overwrite: true);
            }
        }
    }

    /// <summary>Whether the store holds acts that the journal has no longer: then it is the only copy of them.</summary>
    private bool IsAhead() => TryRead(file => file.Coverage) is { } coverage &&
        journal.LinesAfter(default).Select(line => line.Position.Sequence).LastOrDefault() < coverage.Until.Sequence;

    /// <summary>Closes what is broken anyway.</summary>
    private static void Close(LiteFile? file)
    {
        try
        {
            file?.Dispose();
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            // What it was closed for is the failure that counts.
        }
    }
}
