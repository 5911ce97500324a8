using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Arena.Cli.Json;

/// <summary>Writes the one document that <c>--json</c> promises.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Chinese text stays readable; the output goes to a terminal or a program, never into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Writes <paramref name="document"/> as one line, with its schema first.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="schema">Such as <c>arena.status/1</c>.</param>
    /// <param name="document">The rest.</param>
    public static void Write(TextWriter output, string schema, JsonObject document)
    {
        document.Insert(0, "schema", schema);
        output.WriteLine(document.ToJsonString(Options));
    }

    /// <summary>A list of values.</summary>
    public static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];

    /// <summary>A study day as <c>2026-11-24</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An instant as ISO 8601 in UTC.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
