using Arena.Core.Questions;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>The few shapes that fields of a deck have in the store.</summary>
internal static class BsonFields
{
    internal static BsonValue Text(LocalText text) => new BsonDocument { ["en"] = text.English, ["zh"] = text.Chinese };

    internal static BsonValue MaybeText(LocalText? text) => text is null ? BsonValue.Null : Text(text);

    internal static BsonArray List<T>(IEnumerable<T> items, Func<T, BsonValue> write) => [.. items.Select(write)];

    internal static LocalText Text(this BsonValue value) => new(value["en"].AsString, value["zh"].AsString);

    internal static LocalText? MaybeText(this BsonValue value) => value.IsNull ? null : value.Text();

    internal static string? MaybeString(this BsonValue value) => value.IsNull ? null : value.AsString;

    internal static IReadOnlyList<T> List<T>(this BsonValue value, Func<BsonValue, T> read) => [.. value.AsArray.Select(read)];
}
