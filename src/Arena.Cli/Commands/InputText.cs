using Arena.Core;

namespace Arena.Cli.Commands;

/// <summary>A text that a verb was given: a file, or standard input for <c>-</c>.</summary>
/// <param name="Name">As the user knows it.</param>
/// <param name="Text">All of it.</param>
internal sealed record InputText(string Name, string Text)
{
    private const int MostShown = 20;

    /// <summary>Reads it.</summary>
    /// <exception cref="ArenaException">There is no such file, or it cannot be read.</exception>
    public static async Task<InputText> ReadAsync(Composition arena, string path, CancellationToken cancel)
    {
        if (path == "-")
        {
            return new("standard input", await arena.Console.In.ReadToEndAsync(cancel).ConfigureAwait(false));
        }

        try
        {
            return new(path, await File.ReadAllTextAsync(path, cancel).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"There is no file '{path}'.", "Give a file, or - for standard input.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArenaException(ErrorCode.NotFound, $"'{path}' cannot be read: {failure.Message}", "", failure);
        }
    }

    /// <summary>Refuses an input with mistakes: names each with its line and says that nothing came of it.</summary>
    /// <param name="problems">At least one.</param>
    /// <param name="consequence">Such as "Nothing was stored."</param>
    public static ArenaException Refuse(IReadOnlyList<Problem> problems, string consequence)
    {
        string more = problems.Count > MostShown ? $"\nand {problems.Count - MostShown} more." : "";
        return new(ErrorCode.ContentInvalid, string.Join('\n', problems.Take(MostShown)) + more, consequence);
    }
}
