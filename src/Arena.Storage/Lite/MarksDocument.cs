using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>The folded marks of a card in the store.</summary>
internal static class MarksDocument
{
    private const int Schema = 1;

    internal static string Key(PlayerId player, QuestionId question) => PlayerKey.Prefix(player) + question;

    internal static BsonDocument Write(PlayerId player, QuestionId question, CardMarks marks) => new()
    {
        ["_id"] = Key(player, question),
        ["schema"] = Schema,
        ["question"] = question.Value,
        ["flagged"] = marks.IsFlagged,
        ["suspended"] = marks.IsSuspended,
        ["buried"] = marks.BuriedOn is { } day ? day.DayNumber : BsonValue.Null,
    };

    internal static QuestionId QuestionOf(BsonDocument document) => new(document["question"].AsString);

    internal static CardMarks Read(BsonDocument document) => new()
    {
        IsFlagged = document["flagged"].AsBoolean,
        IsSuspended = document["suspended"].AsBoolean,
        BuriedOn = document["buried"] is { IsInt32: true } day ? DateOnly.FromDayNumber(day.AsInt32) : null,
    };
}
