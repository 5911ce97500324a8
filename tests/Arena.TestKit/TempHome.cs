namespace Arena.TestKit;

/// <summary>A data directory for one test, gone when the test is over.</summary>
public sealed class TempHome : IDisposable
{
    public TempHome() => Path = Directory.CreateTempSubdirectory("arena-test-").FullName;

    /// <summary>The directory; it exists and is empty at first.</summary>
    public string Path { get; }

    /// <summary>A path inside the directory.</summary>
    public string File(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
