using Arena.Core.Journal;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Storage.Files;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>Answers questions from LiteDB, after bringing it up to date with the journal.</summary>
internal sealed class LiteStore(DataDirectory directory, StoreFile store) : IStore
{
    /// <inheritdoc/>
    public Task<StudyRecord> ReadStudyAsync(PlayerId player, CancellationToken cancel) => Query(
        StudyRecord.Empty,
        file => new StudyRecord(
            file.Cards.Find(OfPlayer(player))
                .ToDictionary(CardDocument.QuestionOf, card => CardDocument.Read(card).State),
            [.. file.Days.Find(OfPlayer(player)).Select(DayDocument.Read).OrderBy(day => day.Day)]),
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Reviewed>> ReadReviewsAsync(
        PlayerId player, QuestionId question, CancellationToken cancel) => Query<IReadOnlyList<JournalEvent.Reviewed>>(
        [],
        file => [.. file.Events.Find(LiteDB.Query.EQ(EventDocument.Question, question.Value))
            .Where(document => EventDocument.IsReviewInForceOf(document, player))
            .OrderBy(EventDocument.SequenceOf)
            .Select(document => EventDocument.Read(document).Event)
            .OfType<JournalEvent.Reviewed>()],
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<JournalEvent.Submitted>> ReadSubmissionsAsync(
        ChallengeId? challenge, CancellationToken cancel) => Query<IReadOnlyList<JournalEvent.Submitted>>(
        [],
        file => [.. file.Events.Find(OfChallenge(challenge))
            .OrderByDescending(EventDocument.SequenceOf)
            .Select(document => EventDocument.Read(document).Event)
            .OfType<JournalEvent.Submitted>()],
        cancel);

    /// <summary>Keys of cards and days begin with their player.</summary>
    private static BsonExpression OfPlayer(PlayerId player) => LiteDB.Query.StartsWith("_id", PlayerKey.Prefix(player));

    /// <summary>Null sorts before every name, so all submissions are what comes after it in the index.</summary>
    private static BsonExpression OfChallenge(ChallengeId? challenge) => challenge is { } id
        ? LiteDB.Query.EQ(EventDocument.Challenge, id.Value)
        : LiteDB.Query.GT(EventDocument.Challenge, BsonValue.Null);

    private Task<T> Query<T>(T whereNothingIs, Func<LiteFile, T> read, CancellationToken cancel) => Task.Run(
        () => directory.HoldsData() ? directory.Locked(() => store.Read(read), cancel) : whereNothingIs, cancel);
}
