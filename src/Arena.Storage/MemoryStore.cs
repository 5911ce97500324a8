using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Storage.Folding;
using Arena.Storage.Lines;

namespace Arena.Storage;

/// <summary>The ports of storage without a disk, for tests of what stands on them: the same contract, nothing kept.</summary>
/// <remarks>Every read folds from the first entry: O(n). Safe to use from several threads.</remarks>
public sealed class MemoryStore(StudyFold fold) : IJournal, IStore, ICatalogCache
{
    private readonly Lock _lock = new();
    private readonly List<JournalEntry> _entries = [];
    private readonly Dictionary<string, CachedDeck> _decks = new(StringComparer.Ordinal);
    private long _length;

    /// <summary>An empty one with the default fold.</summary>
    public MemoryStore()
        : this(StudyFold.Default)
    {
    }

    /// <summary>One that begins with what a journal on disk says.</summary>
    internal MemoryStore(StudyFold fold, IEnumerable<JournalEntry> entries)
        : this(fold)
    {
        _entries.AddRange(entries);
    }

    /// <inheritdoc/>
    public long LengthBytes => Interlocked.Read(ref _length);

    /// <inheritdoc/>
    public Task CheckWritableAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<JournalEntry> AppendAsync(JournalEvent act, CancellationToken cancel) => Act(
        () =>
        {
            ActRules.CheckNames(act);
            if (act is JournalEvent.ReviewUndone undone)
            {
                CheckUndo(undone);
            }

            var entry = new JournalEntry(_entries.Count + 1, act);
            byte[] json = EntryCodec.Write(entry);
            ActRules.CheckLength(json);
            _entries.Add(entry);
            Interlocked.Add(ref _length, json.Length + JournalLine.FrameLength);
            return entry;
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEntry>> AppendAllAsync(IReadOnlyList<JournalEvent> acts, CancellationToken cancel) => Act<IReadOnlyList<JournalEntry>>(
        () =>
        {
            ActRules.CheckTogether(acts);
            JournalEntry[] entries = [.. acts.Select((act, i) => new JournalEntry(_entries.Count + 1 + i, act))];
            byte[][] lines = [.. entries.Select(EntryCodec.Write)];
            foreach (byte[] line in lines)
            {
                ActRules.CheckLength(line);
            }

            _entries.AddRange(entries);
            Interlocked.Add(ref _length, lines.Sum(line => (long)line.Length + JournalLine.FrameLength));
            return entries;
        },
        cancel);

    /// <inheritdoc/>
    public Task<StudyRecord> ReadStudyAsync(PlayerId player, CancellationToken cancel) =>
        Act(() => FoldedStudies.Of(_entries, fold).For(player), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(PlayerId player, QuestionId question, CancellationToken cancel) =>
        Act<IReadOnlyList<JournalEvent.Reviewed>>(() => [.. InForce(player).Where(reviewed => reviewed.Review.Question == question)], cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(PlayerId player, CancellationToken cancel) =>
        Act<IReadOnlyList<JournalEvent.Reviewed>>(() => [.. InForce(player)], cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.ParametersFitted>> ReadFitsAsync(PlayerId player, CancellationToken cancel) =>
        Act<IReadOnlyList<JournalEvent.ParametersFitted>>(
            () => [.. _entries.Select(entry => entry.Event).OfType<JournalEvent.ParametersFitted>().Where(fitted => fitted.Player == player).Reverse()],
            cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Submitted>> ReadSubmissionsAsync(
        ChallengeId? challenge, CancellationToken cancel) => Act<IReadOnlyList<JournalEvent.Submitted>>(
        () => [.. _entries.Select(entry => entry.Event)
            .OfType<JournalEvent.Submitted>()
            .Where(submitted => challenge is null || submitted.Submission.Challenge == challenge)
            .Reverse()
            .DistinctBy(submitted => submitted.Submission.Id)],
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.ReferenceTimed>> ReadReferencesAsync(
        ChallengeId challenge, CancellationToken cancel) => Act<IReadOnlyList<JournalEvent.ReferenceTimed>>(
        () => [.. _entries.Select(entry => entry.Event)
            .OfType<JournalEvent.ReferenceTimed>()
            .Where(timed => timed.Reference.Challenge == challenge)
            .Reverse()],
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, CachedDeck>> ReadAsync(CancellationToken cancel) =>
        Act<IReadOnlyDictionary<string, CachedDeck>>(() => new Dictionary<string, CachedDeck>(_decks, StringComparer.Ordinal), cancel);

    /// <inheritdoc/>
    public Task SaveAsync(
        IReadOnlyDictionary<string, CachedDeck> decks, IReadOnlyCollection<string> gone, CancellationToken cancel) => Act(
        () =>
        {
            foreach (string path in gone)
            {
                _decks.Remove(path);
            }

            foreach ((string path, CachedDeck deck) in decks)
            {
                _decks[path] = deck;
            }

            return decks.Count;
        },
        cancel);

    private IEnumerable<JournalEvent.Reviewed> InForce(PlayerId player)
    {
        HashSet<long> undone = FoldedStudies.UndoneIn(_entries);
        return _entries.Where(entry => !undone.Contains(entry.Sequence))
            .Select(entry => entry.Event)
            .OfType<JournalEvent.Reviewed>()
            .Where(reviewed => reviewed.Player == player);
    }

    private void CheckUndo(JournalEvent.ReviewUndone undone)
    {
        JournalEntry? target = undone.Review >= 1 && undone.Review <= _entries.Count ? _entries[(int)undone.Review - 1] : null;
        bool isUndone = FoldedStudies.UndoneIn(_entries).Contains(undone.Review);
        ActRules.CheckUndo(undone, target?.Event as JournalEvent.Reviewed, isUndone);
    }

    /// <summary>Runs at once, but fails as a task: as an adapter does that has to wait.</summary>
    private Task<T> Act<T>(Func<T> act, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancel);
        }

        try
        {
            lock (_lock)
            {
                return Task.FromResult(act());
            }
        }
        catch (ArgumentException failure)
        {
            return Task.FromException<T>(failure);
        }
    }
}
