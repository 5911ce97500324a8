using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Ports;

namespace Arena.Challenges;

/// <summary>The challenges with their texts, read from disk on first use.</summary>
/// <param name="root">The folder <c>arena/Challenges</c>, in the repository or in the content of a published program.</param>
public sealed class FolderChallengeCatalog(string root) : IChallengeCatalog
{
    private readonly Lazy<IReadOnlyList<Challenge>> _all = new(() => [.. AllChallenges.All.Select(one => Read(root, one))]);

    /// <inheritdoc/>
    public IReadOnlyList<Challenge> All => _all.Value;

    /// <inheritdoc/>
    public Challenge? Find(string id) =>
        All.FirstOrDefault(challenge => string.Equals(challenge.Id.Value, id, StringComparison.OrdinalIgnoreCase));

    private static Challenge Read(string root, IChallengeDefinition definition) => new()
    {
        Id = definition.Id,
        Title = definition.Title,
        Tracks = definition.Tracks,
        ArticleDeck = definition.ArticleDeck,
        Baseline = definition.Baseline,
        References = [.. definition.References.Select(kernel => kernel.Reference)],
        Statement = new(
            Text(root, definition.Folder, "statement.en.md"), Text(root, definition.Folder, "statement.zh.md")),
        Contract = definition.Contract.Name,
        StarterFileName = definition.Folder + ".cs",
        Starter = Text(root, definition.Folder, "Starter.cs"),
    };

    private static string Text(string root, string folder, string file)
    {
        string path = Path.Combine(root, folder, file);
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
