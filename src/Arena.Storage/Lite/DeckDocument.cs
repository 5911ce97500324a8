using Arena.Core;
using Arena.Core.Ports;
using Arena.Core.Questions;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>A deck as it was last read, in the store.</summary>
internal static class DeckDocument
{
    private const int Schema = 1;

    /// <summary>The key of a path: paths may be longer than a key may be.</summary>
    internal static string Key(string path) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(path)));

    internal static BsonDocument Write(string path, CachedDeck cached) => new()
    {
        ["_id"] = Key(path),
        ["schema"] = Schema,
        ["path"] = path,
        ["hash"] = cached.Hash,
        ["problems"] = BsonFields.List(cached.Problems, Write),
        ["deck"] = cached.Deck is { } deck ? Write(deck) : BsonValue.Null,
    };

    /// <summary>What was kept, or null where another version of the program kept it.</summary>
    internal static (string Path, CachedDeck Deck)? Read(BsonDocument document) => document["schema"].AsInt32 == Schema
        ? (document["path"].AsString, new CachedDeck(
            document["hash"].AsString,
            document["deck"] is { IsNull: false } deck ? ReadDeck(deck) : null,
            document["problems"].List(ReadProblem)))
        : null;

    private static BsonDocument Write(Problem problem) => new()
    {
        ["code"] = problem.Code,
        ["file"] = problem.File,
        ["line"] = problem.Line,
        ["column"] = problem.Column,
        ["message"] = problem.Message,
        ["hint"] = problem.Hint,
    };

    private static Problem ReadProblem(BsonValue value) => new(
        value["code"].AsString, value["file"].AsString, value["line"].AsInt32, value["column"].AsInt32,
        value["message"].AsString, value["hint"].AsString);

    private static BsonDocument Write(Deck deck) => new()
    {
        ["id"] = deck.Id.Value,
        ["title"] = BsonFields.Text(deck.Title),
        ["source"] = deck.Source,
        ["licence"] = deck.Licence,
        ["date"] = deck.Date.DayNumber,
        ["questions"] = BsonFields.List(deck.Questions, QuestionDocument.Write),
    };

    private static Deck ReadDeck(BsonValue value) => new(
        new DeckId(value["id"].AsString), value["title"].Text(), value["source"].AsString, value["licence"].AsString,
        DateOnly.FromDayNumber(value["date"].AsInt32), value["questions"].List(QuestionDocument.Read));
}
