namespace Arena.Core.Judging;

/// <summary>The first lines of a submission may say what it is for: <c>// arena: heap</c>, and then <c>// track: gpu</c>.</summary>
public static class ChallengeDirective
{
    /// <summary>The challenge named by the first line that is not blank, or null. A byte order mark is skipped.</summary>
    public static ChallengeId? Read(string source) =>
        Lines(source) is [var first, ..] && Parse(first, "arena:") is { } id ? new ChallengeId(id) : null;

    /// <summary>The track named by the line after that, or null.</summary>
    public static string? ReadTrack(string source) => Lines(source) is [_, var second] ? Parse(second, "track:") : null;

    /// <summary>The first two lines that are not blank.</summary>
    private static string[] Lines(string source)
    {
        List<string> lines = [];
        foreach (ReadOnlySpan<char> line in source.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                lines.Add(line.Trim().ToString());
            }

            if (lines.Count == 2)
            {
                break;
            }
        }

        return [.. lines];
    }

    private static string? Parse(ReadOnlySpan<char> line, string word)
    {
        if (!line.StartsWith("//"))
        {
            return null;
        }

        ReadOnlySpan<char> text = line.TrimStart('/').Trim();
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        ReadOnlySpan<char> value = text[word.Length..].Trim();
        return value.IsEmpty || value.ContainsAny(' ', '\t') ? null : value.ToString();
    }
}
