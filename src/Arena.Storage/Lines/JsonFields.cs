using System.Globalization;
using System.Text.Json;
using Arena.Core;

namespace Arena.Storage.Lines;

/// <summary>The few shapes that fields of the journal have: one place writes each, one reads it.</summary>
internal static class JsonFields
{
    /// <summary>A number; JSON has no infinities, so these are written as words.</summary>
    internal static void WriteReal(this Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A field that is a number.</summary>
    internal static void WriteReal(this Utf8JsonWriter json, string field, double value)
    {
        json.WritePropertyName(field);
        json.WriteReal(value);
    }

    /// <summary>A seed, as text: most programs that read JSON cannot hold 64 bits in a number.</summary>
    internal static void WriteSeed(this Utf8JsonWriter json, string field, Seed seed) => json.WriteString(field, seed.ToString());

    /// <summary>A list.</summary>
    internal static void WriteList<T>(this Utf8JsonWriter json, string field, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(field);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    internal static string Text(this JsonElement json, string field) =>
        json.GetProperty(field).GetString() ?? throw new FormatException($"'{field}' is null.");

    /// <summary>A field that lines may lack.</summary>
    internal static string? MaybeText(this JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;

    internal static double Real(this JsonElement json) => json.ValueKind == JsonValueKind.String
        ? double.Parse(json.GetString() ?? "", CultureInfo.InvariantCulture)
        : json.GetDouble();

    internal static double Real(this JsonElement json, string field) => json.GetProperty(field).Real();

    internal static int Whole(this JsonElement json, string field) => json.GetProperty(field).GetInt32();

    internal static long Long(this JsonElement json, string field) => json.GetProperty(field).GetInt64();

    internal static bool Truth(this JsonElement json, string field) => json.GetProperty(field).GetBoolean();

    internal static Seed Seed(this JsonElement json, string field) => Core.Seed.TryParse(json.Text(field), out Seed seed)
        ? seed
        : throw new FormatException($"'{field}' is no seed: {json.Text(field)}.");

    internal static T Name<T>(this JsonElement json, string field)
        where T : struct, Enum => Names.Read<T>(json.Text(field));

    internal static T? Maybe<T>(this JsonElement json, string field, Func<JsonElement, T> read)
        where T : class =>
        json.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? read(value) : null;

    internal static IReadOnlyList<T> List<T>(this JsonElement json, string field, Func<JsonElement, T> read) =>
        json.GetProperty(field).List(read);

    internal static IReadOnlyList<T> List<T>(this JsonElement json, Func<JsonElement, T> read) =>
        [.. json.EnumerateArray().Select(read)];
}
