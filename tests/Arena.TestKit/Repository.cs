namespace Arena.TestKit;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Arena.sln</c>.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not stand in the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "Arena.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
