using System.Runtime.CompilerServices;
using Xunit;

namespace Arena.TestKit;

/// <summary>Compares text with a file of the source tree; <c>ARENA_UPDATE_GOLDEN=1</c> writes the file instead.</summary>
public static class Golden
{
    /// <summary>Whether goldens are written instead of compared.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("ARENA_UPDATE_GOLDEN") == "1";

    /// <summary>Compares row by row and names the rows that differ.</summary>
    /// <param name="name">File name below <paramref name="folder"/>, without its ending.</param>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="folder">A folder beside the calling test's project file.</param>
    /// <param name="caller">Filled in by the compiler: tells where the source tree is.</param>
    public static void Matches(string name, string actual, string folder, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(ProjectOf(caller), folder, name + ".txt");
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.Combine(ProjectOf(caller), folder));
            File.WriteAllText(path, actual + "\n");
            return;
        }

        Assert.True(File.Exists(path), $"No golden {path}. The text now, to be reviewed and written with ARENA_UPDATE_GOLDEN=1:\n{actual}");
        string[] expected = File.ReadAllText(path).TrimEnd('\n').Split('\n');
        string[] rows = actual.TrimEnd('\n').Split('\n');
        IEnumerable<string> differences = Enumerable.Range(0, Math.Max(expected.Length, rows.Length))
            .Select(row => (Row: row, Old: expected.ElementAtOrDefault(row) ?? "(no row)", New: rows.ElementAtOrDefault(row) ?? "(no row)"))
            .Where(pair => pair.Old != pair.New)
            .Select(pair => $"row {pair.Row + 1}\n  old {pair.Old}\n  new {pair.New}");
        string report = string.Join('\n', differences);
        Assert.True(report.Length == 0, $"{name} differs from {path}:\n{report}");
    }

    private static string ProjectOf(string caller)
    {
        DirectoryInfo? folder = new FileInfo(caller).Directory;
        while (folder is not null && folder.GetFiles("*.csproj").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No project above {caller}.");
    }
}
