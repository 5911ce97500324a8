using System.Text;
using Arena.Core.Journal;
using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>An event in the store: the line of the journal as it is, and beside it what queries look for.</summary>
internal static class EventDocument
{
    internal const string Question = "question";
    internal const string Day = "day";
    internal const string Challenge = "challenge";
    private const int Schema = 1;
    private const string Kind = "kind";
    private const string Player = "player";
    private const string Undone = "undone";
    private const string Json = "json";

    internal static BsonDocument Write(JournalLine line, JournalEvent act, bool isUndone)
    {
        var document = new BsonDocument
        {
            ["_id"] = line.Position.Sequence,
            ["schema"] = Schema,
            ["h"] = (long)line.Position.Crc,
            [Kind] = EventKinds.Of(act),
            [Player] = act.Player.Value,
            ["at"] = act.At.UtcTicks,
            [Json] = Encoding.UTF8.GetString(line.Json.Span),
        };
        switch (act)
        {
            case JournalEvent.Reviewed reviewed:
                document[Question] = reviewed.Review.Question.Value;
                document[Day] = reviewed.Review.Day.DayNumber;
                document[Undone] = isUndone;
                break;
            case JournalEvent.ReviewUndone undone:
                document["review"] = undone.Review;
                break;
            case JournalEvent.Submitted submitted:
                document[Challenge] = submitted.Submission.Challenge.Value;
                break;
            case JournalEvent.ReferenceTimed timed:
                document[Challenge] = timed.Reference.Challenge.Value;
                break;
            case JournalEvent.CardMarked marked:
                document[Question] = marked.Question.Value;
                break;
            case JournalEvent.Planned:
            case JournalEvent.ParametersFitted:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return document;
    }

    internal static long SequenceOf(BsonDocument document) => document["_id"].AsInt64;

    internal static JournalEntry Read(BsonDocument document) => EntryCodec.Read(Encoding.UTF8.GetBytes(document[Json].AsString));

    /// <summary>Whether it is a review that was taken back.</summary>
    internal static bool IsUndone(BsonDocument document) => document[Undone] is { IsBoolean: true, AsBoolean: true };

    internal static void MarkUndone(BsonDocument document) => document[Undone] = true;

    /// <summary>Whether it marks a card of <paramref name="player"/>.</summary>
    internal static bool IsMarkOf(BsonDocument document, PlayerId player) =>
        document[Kind].AsString == EventKinds.Marked && document[Player].AsString == player.Value;

    /// <summary>Whether it is a review of <paramref name="player"/> that counts.</summary>
    internal static bool IsReviewInForceOf(BsonDocument document, PlayerId player) =>
        document[Kind].AsString == EventKinds.Reviewed && !IsUndone(document) && document[Player].AsString == player.Value;
}
