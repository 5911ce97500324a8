using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Storage.Files;
using Arena.Storage.Folding;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>Answers questions from LiteDB, after bringing it up to date with the journal; on a machine that does not let it, from the journal.</summary>
internal sealed class LiteStore(DataDirectory directory, StoreFile store) : IStore
{
    /// <inheritdoc/>
    public Task<StudyRecord> ReadStudyAsync(PlayerId player, CancellationToken cancel) =>
        Query(twin => twin.ReadStudyAsync(player, cancel), file => ReadStudy(file, player), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(PlayerId player, QuestionId question, CancellationToken cancel) =>
        Query(twin => twin.ReadReviewsAsync(player, question, cancel), file => ReadReviews(file, player, question), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(PlayerId player, CancellationToken cancel) =>
        Query(twin => twin.ReadReviewsAsync(player, cancel), file => ReadReviews(file, player), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.ParametersFitted>> ReadFitsAsync(PlayerId player, CancellationToken cancel) =>
        Query<IReadOnlyList<JournalEvent.ParametersFitted>>(
            twin => twin.ReadFitsAsync(player, cancel), file => [.. FitDocument.Of(file, player).Reverse()], cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Submitted>> ReadSubmissionsAsync(
        ChallengeId? challenge, CancellationToken cancel) => Query<IReadOnlyList<JournalEvent.Submitted>>(
        twin => twin.ReadSubmissionsAsync(challenge, cancel),
        file => [.. file.Events.Find(OfChallenge(challenge))
            .OrderByDescending(EventDocument.SequenceOf)
            .Select(document => EventDocument.Read(document).Event)
            .OfType<JournalEvent.Submitted>()
            .DistinctBy(submitted => submitted.Submission.Id)],
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.ReferenceTimed>> ReadReferencesAsync(
        ChallengeId challenge, CancellationToken cancel) => Query<IReadOnlyList<JournalEvent.ReferenceTimed>>(
        twin => twin.ReadReferencesAsync(challenge, cancel),
        file => [.. file.Events.Find(OfChallenge(challenge))
            .OrderByDescending(EventDocument.SequenceOf)
            .Select(document => EventDocument.Read(document).Event)
            .OfType<JournalEvent.ReferenceTimed>()],
        cancel);

    private static StudyRecord ReadStudy(LiteFile file, PlayerId player)
    {
        var cards = file.Cards.Find(OfPlayer(player)).ToDictionary(CardDocument.QuestionOf, card => CardDocument.Read(card).State);
        DayTally[] days = [.. file.Days.Find(OfPlayer(player)).Select(DayDocument.Read).OrderBy(day => day.Day)];

        // A seal shows a changed document, not a missing one; but the cards and the days count the same reviews.
        RequireEqual(cards.Values.Sum(card => card.Reviews), days.Sum(day => day.Reviews + day.Imported));
        RequireEqual(cards.Count, days.Sum(day => day.NewCards + day.ImportedCards));
        return new(cards, days)
        {
            Marks = file.Marks.Find(OfPlayer(player)).ToDictionary(MarksDocument.QuestionOf, MarksDocument.Read),
            Plan = file.Plans.FindById(PlanDocument.Key(player)) is { } plan ? PlanDocument.Read(plan) : StudyPlan.Empty,
            Adopted = FoldedStudies.AdoptedIn(FitDocument.Of(file, player)),
        };
    }

    private static JournalEvent.Reviewed[] ReadReviews(LiteFile file, PlayerId player)
    {
        JournalEvent.Reviewed[] reviews = [.. file.Events.Find(LiteDB.Query.GT(EventDocument.Question, BsonValue.Null))
            .Where(document => EventDocument.IsReviewInForceOf(document, player))
            .OrderBy(EventDocument.SequenceOf)
            .Select(document => EventDocument.Read(document).Event)
            .OfType<JournalEvent.Reviewed>()];
        RequireEqual(file.Days.Find(OfPlayer(player)).Select(DayDocument.Read).Sum(day => day.Reviews + day.Imported), reviews.Length);
        return reviews;
    }

    private static JournalEvent.Reviewed[] ReadReviews(LiteFile file, PlayerId player, QuestionId question)
    {
        JournalEvent.Reviewed[] reviews = [.. file.Events.Find(LiteDB.Query.EQ(EventDocument.Question, question.Value))
            .Where(document => EventDocument.IsReviewInForceOf(document, player))
            .OrderBy(EventDocument.SequenceOf)
            .Select(document => EventDocument.Read(document).Event)
            .OfType<JournalEvent.Reviewed>()];
        BsonDocument? card = file.Cards.FindById(CardDocument.Key(player, question));
        RequireEqual(card is null ? 0 : CardDocument.Read(card).State.Reviews, reviews.Length);
        return reviews;
    }

    private static void RequireEqual(int one, int other)
    {
        if (one != other)
        {
            throw new InvalidDataException($"The store counts {one} in one place and {other} in another.");
        }
    }

    /// <summary>Keys of cards and days begin with their player.</summary>
    private static BsonExpression OfPlayer(PlayerId player) => LiteDB.Query.StartsWith("_id", PlayerKey.Prefix(player));

    /// <summary>Null sorts before every name, so all submissions are what comes after it in the index.</summary>
    private static BsonExpression OfChallenge(ChallengeId? challenge) => challenge is { } id
        ? LiteDB.Query.EQ(EventDocument.Challenge, id.Value)
        : LiteDB.Query.GT(EventDocument.Challenge, BsonValue.Null);

    /// <summary>Asks the store, or a twin in memory: an empty one where nothing was ever written, the journal's where the store is out of reach.</summary>
    private Task<T> Query<T>(Func<MemoryStore, Task<T>> readTwin, Func<LiteFile, T> read, CancellationToken cancel) => Task.Run(
        () => directory.HoldsData() ? directory.Locked(() => ReadOr(readTwin, read), cancel) : readTwin(new MemoryStore()), cancel);

    private Task<T> ReadOr<T>(Func<MemoryStore, Task<T>> readTwin, Func<LiteFile, T> read)
    {
        try
        {
            return Task.FromResult(store.Read(read));
        }
        catch (Exception failure) when (IoFailure.IsOfMachine(failure))
        {
            // A full disk must not hide what was learnt.
            return readTwin(store.ReadJournal());
        }
    }
}
