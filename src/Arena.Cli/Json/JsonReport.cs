using System.Text.Json.Nodes;
using Arena.Core;

namespace Arena.Cli.Json;

/// <summary>Collects the mistakes in a JSON text, each with the value it is about; all of them, not only the first.</summary>
/// <param name="code">Short code of such mistakes.</param>
/// <param name="file">Name of the text, as the user knows it.</param>
/// <param name="text">The text.</param>
internal sealed class JsonReport(string code, string file, string text)
{
    private readonly List<(string Path, string Message, string Hint)> _mistakes = [];

    /// <summary>Whether there are none.</summary>
    public bool IsClean => _mistakes.Count == 0;

    /// <summary>The mistakes with their lines, in the order of the text.</summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            IReadOnlyDictionary<string, int> lines = JsonLines.Find(text, _mistakes.Select(mistake => mistake.Path).ToHashSet(StringComparer.Ordinal));
            return
            [
                .. _mistakes
                    .Select(mistake => new Problem(code, file, lines.GetValueOrDefault(mistake.Path), 0, mistake.Message, mistake.Hint))
                    .OrderBy(problem => problem.Line),
            ];
        }
    }

    /// <summary>Notes a mistake at <paramref name="where"/>.</summary>
    public void Add(JsonNode where, string message, string hint) => _mistakes.Add((where.GetPath(), message, hint));
}
