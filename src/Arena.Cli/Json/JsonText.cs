using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Arena.Core;

namespace Arena.Cli.Json;

/// <summary>Reads JSON that a user wrote.</summary>
internal static class JsonText
{
    private const int Shown = 40;

    private static readonly System.Text.Encodings.Web.JavaScriptEncoder Readable = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A text as JSON; what needs no escape stays readable.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Readable)}\"";

    /// <summary>Parses a text; a key that stands twice in one object is a mistake.</summary>
    /// <returns>The root, or where the text is no JSON.</returns>
    public static Parsed<JsonNode> Parse(string text, string file, string code)
    {
        try
        {
            JsonNode? root = JsonNode.Parse(text, null, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return root is null ? Broken(1, "it says null") : new(root, []);
        }
        catch (JsonException failure)
        {
            return Broken((int)(failure.LineNumber ?? 0) + 1, failure.Message.Split(" LineNumber", 2)[0].TrimEnd('.'));
        }

        Parsed<JsonNode> Broken(int line, string why) => new(
            null, [new(code, file, line, 0, $"this is no JSON that can be used: {why}", "correct it there")]);
    }

    /// <summary>A value as it stands, cut where it is long.</summary>
    public static string Short(JsonNode? node)
    {
        string text = node?.ToJsonString() ?? "missing";
        return text.Length <= Shown ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, Shown)}...");
    }
}
