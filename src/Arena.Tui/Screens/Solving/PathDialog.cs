using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>The path of a file that is being typed.</summary>
/// <param name="Field">What was typed.</param>
/// <param name="Candidates">What it could become, where that is more than one path.</param>
internal sealed record PathDialog(Field Field, IReadOnlyList<string> Candidates)
{
    /// <summary>Room for every path that a system takes.</summary>
    public const int MaxLength = 4096;

    public static PathDialog Of(string path) => new(Field.Empty.Write(path, MaxLength), []);

    /// <summary>The path as far as the candidates agree on it; the candidates are shown where that is not the end.</summary>
    public PathDialog With(IReadOnlyList<string> candidates)
    {
        if (candidates.Count == 0)
        {
            return this with { Candidates = [] };
        }

        string common = candidates.Aggregate((one, other) => one[..CommonLength(one, other)]);
        Field field = common.Length > Field.Text.Length ? Field.Empty.Write(common, MaxLength) : Field;
        return new(field, candidates.Count > 1 ? candidates : []);
    }

    /// <summary>A candidate without the folder that it shares with what was typed.</summary>
    public string NameOf(string candidate) => candidate[Math.Min(candidate.Length, Field.Text.LastIndexOf('/') + 1)..];

    private static int CommonLength(string one, string other)
    {
        int length = Math.Min(one.Length, other.Length);
        int same = Enumerable.Range(0, length).TakeWhile(i => one[i] == other[i]).Count();
        // Half of a character is none.
        return same > 0 && char.IsHighSurrogate(one[same - 1]) ? same - 1 : same;
    }
}
