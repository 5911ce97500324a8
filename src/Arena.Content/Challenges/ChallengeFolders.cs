using Arena.Content.Yaml;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Ports;
using Arena.Core.Questions;

namespace Arena.Content.Challenges;

/// <summary>The challenges, read from their folders on first use: <c>challenge.yaml</c>, statements and starters.</summary>
/// <param name="root">The folder <c>arena/Challenges</c>, in the repository or in the content of a published program.</param>
public sealed class ChallengeFolders(string root) : IChallengeCatalog
{
    private const string SheetName = "challenge.yaml";

    /// <summary>The heading that the editorial of a statement stands behind.</summary>
    private const string Spoiler = "## Spoiler";

    private readonly Lazy<IReadOnlyList<Challenge>> _all = new(() => ReadAll(root));

    /// <inheritdoc/>
    public IReadOnlyList<Challenge> All => _all.Value;

    /// <inheritdoc/>
    public Challenge? Find(string id) =>
        All.FirstOrDefault(challenge => string.Equals(challenge.Id.Value, id, StringComparison.OrdinalIgnoreCase));

    private static List<Challenge> ReadAll(string root)
    {
        string[] sheets = Directory.Exists(root) ? [.. Directory.GetDirectories(root).Select(folder => Path.Combine(folder, SheetName)).Where(File.Exists)] : [];
        return sheets.Length == 0
            ? throw new ArenaException(
                ErrorCode.ContentInvalid, $"There are no challenges in '{root}'.", "Install again, or start the program from the repository.")
            : [.. sheets.Select(Read).OrderBy(challenge => challenge.Level).ThenBy(challenge => challenge.ArticleDeck.Value, StringComparer.Ordinal)];
    }

    private static Challenge Read(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        var problems = new YamlProblems(path);
        Challenge? challenge = new ChallengeSheet(problems, name => Text(Path.Combine(folder, name))).Read(Text(path));
        if (challenge is null || problems.Count > 0)
        {
            Problem first = problems.All[0];
            throw new ArenaException(
                ErrorCode.ContentInvalid, $"{first.File}:{first.Line}:{first.Column} {first.Message}", $"{first.Hint}; then start again.");
        }

        (string Statement, string Editorial) english = Split(Text(Path.Combine(folder, "statement.en.md")));
        (string Statement, string Editorial) chinese = Split(Text(Path.Combine(folder, "statement.zh.md")));
        return challenge with
        {
            Statement = new LocalText(english.Statement, chinese.Statement),
            Editorial = new LocalText(english.Editorial, chinese.Editorial),
        };
    }

    private static (string Statement, string Editorial) Split(string text)
    {
        int at = text.IndexOf(Spoiler, StringComparison.Ordinal);
        return at < 0 ? (text.TrimEnd(), "") : (text[..at].TrimEnd(), text[at..].TrimEnd());
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException failure)
        {
            throw new ArenaException(
                ErrorCode.ContentInvalid, $"The challenge file '{path}' cannot be read: {failure.Message}",
                "Install again, or start the program from the repository.", failure);
        }
    }
}
