using System.Text.Json;

namespace Arena.Storage.Lines;

/// <summary>What every line begins with, in this order: number, version, kind. Readable without reading the rest.</summary>
/// <param name="Sequence">1, 2, 3, ...</param>
/// <param name="Version">Version of the line's own schema.</param>
/// <param name="Kind">Name of the event.</param>
internal readonly record struct Envelope(long Sequence, int Version, string Kind)
{
    internal const string SequenceField = "seq";
    internal const string VersionField = "v";
    internal const string KindField = "kind";

    /// <summary>Reads the beginning of <paramref name="json"/>; false where it begins with something else.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> json, out Envelope envelope)
    {
        envelope = default;
        var reader = new Utf8JsonReader(json);
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject &&
                Reaches(ref reader, SequenceField, JsonTokenType.Number) && reader.TryGetInt64(out long sequence) &&
                Reaches(ref reader, VersionField, JsonTokenType.Number) && reader.TryGetInt32(out int version) &&
                Reaches(ref reader, KindField, JsonTokenType.String) && KnownOrNew(ref reader) is { } kind)
            {
                envelope = new(sequence, version, kind);
                return true;
            }
        }
        catch (JsonException)
        {
            // Not JSON: said by the return value.
        }

        return false;
    }

    private static bool Reaches(ref Utf8JsonReader reader, string field, JsonTokenType type) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(field) &&
        reader.Read() && reader.TokenType == type;

    /// <summary>The kind without an allocation for each of a hundred thousand lines.</summary>
    private static string? KnownOrNew(ref Utf8JsonReader reader)
    {
        foreach (string kind in EventKinds.All)
        {
            if (reader.ValueTextEquals(kind))
            {
                return kind;
            }
        }

        return reader.GetString();
    }
}
