using Arena.Core;
using Arena.Storage.Files;
using Arena.Storage.Lines;

namespace Arena.Storage.Lite;

/// <summary>Reads everything and says how it is.</summary>
internal sealed class DataExamination(DataDirectory directory, JournalFile journal, StoreFile store)
{
    internal DataReport Examine(CancellationToken cancel) =>
        directory.HoldsData() ? directory.Locked(Report, cancel) : Report();

    internal DataReport Rebuild(CancellationToken cancel) => !directory.HoldsData() ? Report() : directory.Locked(
        () =>
        {
            _ = journal.Tail();
            store.Rebuild(keepOld: !store.Check().IsWhole);
            return Report();
        },
        cancel);

    private DataReport Report()
    {
        var problems = new List<string>();
        var notes = new List<string>();
        JournalPosition tail = ReadJournal(problems);
        StoreCheck check = problems.Count == 0 ? store.Check() : StoreCheck.Missing;
        problems.AddRange(check.Differences);
        if (problems.Count == 0)
        {
            AddNotes(notes, tail, check);
        }

        notes.AddRange(SetAside(StoreFile.DamagedMark).Select(file => $"{file} was set aside and replaced; you can delete it."));
        notes.AddRange(SetAside(StoreFile.AheadMark).Where(IsStore).Select(file =>
            $"{file} was set aside: it holds acts that journal.log has lost. Keep it, and put back a copy of journal.log if you have one."));
        return new()
        {
            Directory = Path.GetFullPath(directory.Path),
            JournalEntries = tail.Sequence,
            JournalBytes = journal.LengthBytes,
            StoreEntries = check.Events,
            StoreBytes = DataDirectory.LengthOf(directory.Store) + DataDirectory.LengthOf(directory.StoreLog),
            IsInAgreement = problems.Count == 0 && check.Events == tail.Sequence && (check.IsWhole || tail.Sequence == 0),
            Problems = problems,
            Notes = notes,
        };
    }

    private JournalPosition ReadJournal(List<string> problems)
    {
        JournalPosition tail = default;
        try
        {
            foreach (JournalLine line in journal.LinesAfter(default))
            {
                _ = journal.Decode(line);
                tail = line.Position;
            }
        }
        catch (ArenaException failure)
        {
            problems.Add(failure.Message);
        }

        return tail;
    }

    private void AddNotes(List<string> notes, JournalPosition tail, StoreCheck check)
    {
        if (journal.LengthBytes > tail.End)
        {
            notes.Add($"The last line of the journal is not finished ({journal.LengthBytes - tail.End} bytes): it was never confirmed, and the next write drops it.");
        }

        if (check.Events < tail.Sequence)
        {
            notes.Add($"The store holds {check.Events} of {tail.Sequence} events; the next use adds the others.");
        }
    }

    private bool IsStore(string file) => file.StartsWith(Path.GetFileName(directory.Store) + ".", StringComparison.Ordinal);

    private IEnumerable<string> SetAside(string mark) => Directory.Exists(directory.Path)
        ? Directory.EnumerateFiles(directory.Path, $"*{mark}*").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
        : [];
}
