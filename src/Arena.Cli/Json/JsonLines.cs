using System.Text;
using System.Text.Json;

namespace Arena.Cli.Json;

/// <summary>Finds the line on which a value of a JSON text stands, to say where a mistake is.</summary>
/// <remarks>Reads the text anew for each set of questions: it is asked only where something is wrong.</remarks>
internal static class JsonLines
{
    /// <summary>The lines, from 1, of the values at <paramref name="paths"/>, which are written as <c>$.cards[0].id</c>.</summary>
    public static IReadOnlyDictionary<string, int> Find(string json, IReadOnlySet<string> paths)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<Level>();
        int line = 1;
        int counted = 0;
        string name = "$";
        while (reader.Read())
        {
            line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = $"{open.Peek().Path}.{reader.GetString()}";
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                open.Pop();
                continue;
            }

            string path = open.TryPeek(out Level? level) && level.IsArray ? $"{level.Path}[{level.Index++}]" : name;
            if (paths.Contains(path))
            {
                found[path] = line;
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push(new(path, reader.TokenType == JsonTokenType.StartArray));
            }
        }

        return found;
    }

    private sealed class Level(string path, bool isArray)
    {
        public string Path { get; } = path;

        public bool IsArray { get; } = isArray;

        public int Index { get; set; }
    }
}
