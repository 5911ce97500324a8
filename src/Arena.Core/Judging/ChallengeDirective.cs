namespace Arena.Core.Judging;

/// <summary>The first line of a submission may say which challenge it is for: <c>// arena: heap</c>.</summary>
public static class ChallengeDirective
{
    private const string Word = "arena:";

    /// <summary>The challenge named by the first line that is not blank, or null. A byte order mark is skipped.</summary>
    public static ChallengeId? Read(string source)
    {
        ReadOnlySpan<char> rest = source.AsSpan().TrimStart('\uFEFF');
        foreach (ReadOnlySpan<char> line in rest.EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                return Parse(line.Trim());
            }
        }

        return null;
    }

    private static ChallengeId? Parse(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("//"))
        {
            return null;
        }

        ReadOnlySpan<char> text = line.TrimStart('/').Trim();
        if (!text.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        ReadOnlySpan<char> id = text[Word.Length..].Trim();
        return id.IsEmpty || id.ContainsAny(' ', '\t') ? null : new ChallengeId(id.ToString());
    }
}
