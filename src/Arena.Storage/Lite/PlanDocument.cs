using System.Buffers;
using System.Text;
using System.Text.Json;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Storage.Lines;
using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>The plan of a player in the store, in the words of the journal.</summary>
internal static class PlanDocument
{
    private const int Schema = 1;

    internal static string Key(PlayerId player) => PlayerKey.Prefix(player);

    internal static BsonDocument Write(PlayerId player, StudyPlan plan)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            PlanCodec.Write(json, plan);
            json.WriteEndObject();
        }

        return new() { ["_id"] = Key(player), ["schema"] = Schema, ["plan"] = Encoding.UTF8.GetString(bytes.WrittenSpan) };
    }

    internal static StudyPlan Read(BsonDocument document)
    {
        using JsonDocument json = JsonDocument.Parse(document["plan"].AsString);
        return PlanCodec.Read(json.RootElement);
    }
}
