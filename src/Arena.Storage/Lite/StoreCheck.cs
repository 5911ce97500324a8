using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Storage.Folding;
using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>What a comparison of the whole store with the whole journal found.</summary>
/// <param name="Events">Events in the store.</param>
/// <param name="IsMissing">Whether there is no store.</param>
/// <param name="Differences">As sentences; empty where it holds what the journal says, or the beginning of that.</param>
internal sealed record StoreCheck(long Events, bool IsMissing, IReadOnlyList<string> Differences)
{
    /// <summary>There is no store.</summary>
    internal static StoreCheck Missing { get; } = new(0, IsMissing: true, []);

    /// <summary>Whether there is a store and everything in it is right, though the last events may be missing.</summary>
    internal bool IsWhole => !IsMissing && Differences.Count == 0;

    /// <summary>The store could not be read.</summary>
    internal static StoreCheck Unreadable(string reason) =>
        new(0, IsMissing: false, [$"The store cannot be read: {reason.TrimEnd('.')}."]);

    /// <summary>Compares every event, card and day, reading by key and by index.</summary>
    internal static StoreCheck Of(LiteFile file, JournalFile journal, StudyFold fold)
    {
        Coverage coverage = file.Coverage;
        JournalLine[] lines = [.. journal.LinesAfter(default).TakeWhile(line => line.Position.Sequence <= coverage.Until.Sequence)];
        JournalEntry[] entries = [.. lines.Select(journal.Decode)];
        BsonDocument[] events = [.. file.Events.FindAll().Take(lines.Length + 1)];
        HashSet<long> undone = FoldedStudies.UndoneIn(entries);

        var differences = new List<string>();
        if (!journal.Holds(coverage.Until) || events.Length != lines.Length)
        {
            differences.Add($"The store holds {events.Length} events up to number {coverage.Until.Sequence}; the journal has {lines.Length} of them.");
        }

        differences.AddRange(lines.Zip(entries, events)
            .Where(item => !IsSame(EventDocument.Write(item.First, item.Second.Event, undone.Contains(item.Second.Sequence)), item.Third))
            .Select(item => $"Event {item.Second.Sequence} of the store differs from the journal."));
        differences.AddRange(new[] { EventDocument.Question, EventDocument.Day, EventDocument.Challenge }
            .Where(index => file.Events.FindAll(index).Take(lines.Length + 1).Count() != events.Length)
            .Select(index => $"The index of the store over '{index}' is not complete."));

        if (coverage.Fold == fold.Fingerprint)
        {
            FoldedStudies studies = FoldedStudies.Of(entries, fold);
            AddDifference(differences, "cards", file.Cards, [.. studies.Cards.Select(card => CardDocument.Write(card.Key.Player, card.Key.Question, card.Value))]);
            AddDifference(differences, "marks", file.Marks, [.. studies.Marks.Select(marks => MarksDocument.Write(marks.Key.Player, marks.Key.Question, marks.Value))]);
            AddDifference(differences, "plans", file.Plans, [.. studies.Plans.Select(plan => PlanDocument.Write(plan.Key, plan.Value))]);
            AddDifference(differences, "fits", file.Fits, [.. studies.Fits.Select(fit => FitDocument.Write(fit.Value.Player, fit.Key))]);
            AddDifference(differences, "days", file.Days, [.. studies.Days.Select(day => DayDocument.Write(day.Key.Player, day.Value))]);
        }

        return new(events.Length, IsMissing: false, differences);
    }

    private static void AddDifference(
        List<string> differences, string what, SealedCollection actual, IReadOnlyCollection<BsonDocument> expected)
    {
        var found = new Dictionary<string, BsonDocument>(StringComparer.Ordinal);
        foreach (BsonDocument document in actual.FindAll().Take(expected.Count + 1))
        {
            found[document["_id"].AsString] = document;
        }

        int wrong = expected.Count(document => !found.TryGetValue(document["_id"].AsString, out BsonDocument? other) || !IsSame(document, other));
        if (wrong > 0 || found.Count != expected.Count)
        {
            differences.Add($"The {what} of the store are not what the reviews say: {wrong} of {expected.Count} differ, {found.Count} are there.");
        }
    }

    private static bool IsSame(BsonDocument one, BsonDocument other) => one.CompareTo(other, Collation.Binary) == 0;
}
