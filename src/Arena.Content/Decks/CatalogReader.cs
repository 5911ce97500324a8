using Arena.Core;
using Arena.Core.Questions;

namespace Arena.Content.Decks;

/// <summary>Reads every deck of some folders into one catalogue.</summary>
public static class CatalogReader
{
    /// <summary>The deck files of the program and of the user, in the order of their names.</summary>
    /// <param name="contentRoot">Holds <c>questions/</c>.</param>
    /// <param name="userDecks">The user's own decks, or null; need not exist.</param>
    public static IReadOnlyList<string> FindFiles(string contentRoot, string? userDecks)
    {
        IEnumerable<string> shipped = Directory.EnumerateFiles(Path.Combine(contentRoot, "questions"), "*.yaml")
            .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0]));
        IEnumerable<string> own = Directory.Exists(userDecks) ? Directory.EnumerateFiles(userDecks, "*.yaml") : [];
        return [.. shipped.Order(StringComparer.Ordinal), .. own.Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads all <paramref name="files"/>; a deck with a mistake is left out, the others still load.</summary>
    /// <param name="files">Paths of deck files.</param>
    /// <param name="recall">A deck that was read before, by its hash; null where it was not.</param>
    /// <param name="remember">Called with each deck that was read now without a mistake.</param>
    public static Catalog Read(
        IReadOnlyList<string> files, Func<DeckFile, Deck?> recall, Action<DeckFile, Deck> remember)
    {
        var problems = new List<Problem>();
        var decks = new List<(DeckFile File, Deck Deck)>();
        foreach (string path in files)
        {
            if (LoadFile(path, problems) is not { } file)
            {
                continue;
            }

            if (recall(file) is { } known)
            {
                decks.Add((file, known));
                continue;
            }

            Parsed<Deck> parsed = DeckReader.Read(file.Id, file.Shown, file.Text);
            problems.AddRange(parsed.Problems);
            if (parsed.Value is { } deck)
            {
                remember(file, deck);
                decks.Add((file, deck));
            }
        }

        return CatalogCheck.Join(decks, problems);
    }

    /// <summary>Reads all <paramref name="files"/> anew.</summary>
    public static Catalog Read(IReadOnlyList<string> files) => Read(files, _ => null, (_, _) => { });

    private static DeckFile? LoadFile(string path, List<Problem> problems)
    {
        try
        {
            return DeckFile.Load(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new("Q000", path, 0, 0, $"the file cannot be read: {error.Message}", "check that it exists and that you may read it"));
            return null;
        }
    }
}
