using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Scheduling;
using Arena.Storage.Folding;
using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>A folded card in the store.</summary>
internal static class CardDocument
{
    private const int Schema = 1;

    internal static string Key(PlayerId player, QuestionId question) => PlayerKey.Prefix(player) + question;

    internal static BsonDocument Write(PlayerId player, QuestionId question, FoldedCard card)
    {
        CardState state = card.State;
        var document = new BsonDocument
        {
            ["_id"] = Key(player, question),
            ["schema"] = Schema,
            ["player"] = player.Value,
            ["question"] = question.Value,
            ["first"] = card.FirstReview,
            ["phase"] = Names.Of(state.Phase),
            ["step"] = state.Step,
            ["stability"] = state.Memory.StabilityDays,
            ["difficulty"] = state.Memory.Difficulty,
            ["lastDay"] = state.LastDay.DayNumber,
            ["firstDay"] = state.FirstDay.DayNumber,
            ["reviews"] = state.Reviews,
            ["lapses"] = state.Lapses,
        };
        if (state.Memory.FastStabilityDays is { } fast)
        {
            document["fastStability"] = fast;
        }

        if (state.LastAt is { } last)
        {
            document["lastAt"] = last.UtcTicks;
        }

        switch (state.Due)
        {
            case Due.At at:
                document["dueAt"] = at.Instant.UtcTicks;
                break;
            case Due.On on:
                document["dueDay"] = on.Day.DayNumber;
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        return document;
    }

    internal static QuestionId QuestionOf(BsonDocument document) => new(document["question"].AsString);

    internal static FoldedCard Read(BsonDocument document) => new(
        new CardState(
            Names.Read<CardPhase>(document["phase"].AsString),
            document["step"].AsInt32,
            new MemoryState(
                document["stability"].AsDouble,
                document["difficulty"].AsDouble,
                document["fastStability"] is { IsDouble: true } fast ? fast.AsDouble : null),
            DateOnly.FromDayNumber(document["lastDay"].AsInt32),
            ReadDue(document),
            document["reviews"].AsInt32,
            document["lapses"].AsInt32,
            DateOnly.FromDayNumber(document["firstDay"].AsInt32))
        {
            LastAt = document["lastAt"] is { IsInt64: true } last ? new DateTimeOffset(last.AsInt64, TimeSpan.Zero) : null,
        },
        document["first"].AsInt64);

    private static Due ReadDue(BsonDocument document) => document["dueAt"] is { IsInt64: true } at
        ? new Due.At(new DateTimeOffset(at.AsInt64, TimeSpan.Zero))
        : new Due.On(DateOnly.FromDayNumber(document["dueDay"].AsInt32));
}
