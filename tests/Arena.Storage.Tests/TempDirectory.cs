namespace Arena.Storage.Tests;

/// <summary>An empty place on the disk, gone at the end of the test.</summary>
internal sealed class TempDirectory : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("arena-storage-");

    /// <summary>A data directory that does not exist yet.</summary>
    internal string Path => System.IO.Path.Combine(_root.FullName, "share", "arena");

    internal string Journal => In("journal.log");

    internal string Store => In("arena.db");

    internal string In(string file) => System.IO.Path.Combine(Path, file);

    internal string[] Files() => Directory.Exists(Path)
        ? [.. Directory.GetFiles(Path).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => _root.Delete(recursive: true);
}
