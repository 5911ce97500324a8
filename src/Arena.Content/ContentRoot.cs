using Arena.Core;

namespace Arena.Content;

/// <summary>Finds the decks and challenges that come with the program.</summary>
public static class ContentRoot
{
    /// <summary>The folder that holds <c>questions/</c> and <c>arena/</c>.</summary>
    /// <param name="given">What the user gave with <c>--content</c>, or null.</param>
    /// <param name="programDirectory">Where the program stands.</param>
    /// <remarks>
    /// The folder <c>content</c> beside the program (a publish), else upwards from the program to <c>Arena.sln</c> (a repository). Never through the current
    /// directory: a folder that somebody cloned must not be able to change what the program shows.
    /// </remarks>
    /// <exception cref="ArenaException">There is none.</exception>
    public static string Find(string? given, string programDirectory)
    {
        if (given is not null)
        {
            return HoldsContent(given)
                ? Path.GetFullPath(given)
                : throw new ArenaException(ErrorCode.NotFound, $"There is no folder 'questions' in '{given}'.", "Give --content the folder that holds questions/ and arena/.");
        }

        string beside = Path.Combine(programDirectory, "content");
        if (HoldsContent(beside))
        {
            return beside;
        }

        for (DirectoryInfo? folder = new(programDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Arena.sln")) && HoldsContent(folder.FullName))
            {
                return folder.FullName;
            }
        }

        throw new ArenaException(
            ErrorCode.NotFound, $"The decks that come with Arena are neither in '{programDirectory}' nor above it.", "Install again, or point to them with --content DIR.");
    }

    private static bool HoldsContent(string folder) => Directory.Exists(Path.Combine(folder, "questions"));
}
