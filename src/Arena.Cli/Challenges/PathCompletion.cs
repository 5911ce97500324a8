namespace Arena.Cli.Challenges;

/// <summary>What a path that is being typed could become.</summary>
internal static class PathCompletion
{
    private const int Most = 200;

    /// <summary>C# files and folders that begin with what was typed, folders with a separator at their end; hidden ones only after a dot.</summary>
    public static IReadOnlyList<string> Of(string typed)
    {
        string name = Path.GetFileName(typed);
        string folder = typed[..^name.Length];
        var root = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        try
        {
            return
            [
                .. root.EnumerateFileSystemInfos()
                    .Where(entry => entry.Name.StartsWith(name, StringComparison.Ordinal) && (name.Length > 0 || entry.Name[0] != '.'))
                    .Where(entry => entry is DirectoryInfo || entry.Extension == ".cs")
                    .Select(entry => folder + entry.Name + (entry is DirectoryInfo ? "/" : ""))
                    .Order(StringComparer.Ordinal)
                    .Take(Most),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
