using Arena.Core;

namespace Arena.Cli.Challenges;

/// <summary>Reads the file that is to be judged.</summary>
internal static class SourceText
{
    private const string Hint = "Give the path of a C# file, such as Heap.cs.";

    /// <summary>The text of a file.</summary>
    /// <exception cref="ArenaException">There is none, or it may not be read.</exception>
    public static async Task<string> ReadAsync(string file, CancellationToken cancel)
    {
        if (Directory.Exists(file))
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{file}' is a folder.", Hint);
        }

        try
        {
            return await File.ReadAllTextAsync(file, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{file}' cannot be read: {error.Message}", Hint, error);
        }
    }
}
