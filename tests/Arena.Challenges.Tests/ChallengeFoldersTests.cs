using Arena.Content.Challenges;
using Arena.Core;
using Arena.TestKit;
using Xunit;

namespace Arena.Challenges.Tests;

/// <summary>What a mistake in a <c>challenge.yaml</c> says: a sentence with file, line and column.</summary>
public sealed class ChallengeFoldersTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("arena-challenges-").FullName;

    private static string Sheet => File.ReadAllText(Path.Combine(Repository.Root, "arena", "Challenges", "Heap", "challenge.yaml"));

    [Fact]
    public void An_unknown_key_is_named_with_its_place() =>
        Assert.StartsWith($"{Path.Combine(_root, "Heap", "challenge.yaml")}:4:1 the file has an unknown key 'levle'", MessageOf(Sheet.Replace("level: 2", "levle: 2\nlevel: 2", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("id: heap", "", "the file has no 'id'")]
    [InlineData("level: 2", "level: 9", "'9' is not a whole number from 1 to 5")]
    [InlineData("memory_mib: 256", "memory_mib: lots", "'lots' is not a whole number")]
    [InlineData("baseline: heap/quaternary", "baseline: heap/best", "there is no reference 'heap/best' on this track")]
    [InlineData("  gpu:", "  tpu:", "'tracks' has an unknown key 'tpu'")]
    [InlineData("starter: Starter.cs", "starter: Missing.cs", "Missing.cs' cannot be read")]
    [InlineData("tracks:", "tracks: {", "this is not valid YAML")]
    public void A_mistake_is_told_in_a_sentence(string right, string wrong, string expected) =>
        Assert.Contains(expected, MessageOf(Sheet.Replace(right, wrong, StringComparison.Ordinal)), StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string MessageOf(string sheet)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_root, "Heap")).FullName;
        foreach (string name in new[] { "Starter.cs", "Starter.gpu.cs", "statement.en.md", "statement.zh.md" })
        {
            File.Copy(Path.Combine(Repository.Root, "arena", "Challenges", "Heap", name), Path.Combine(folder, name), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "challenge.yaml"), sheet);
        return Assert.Throws<ArenaException>(() => new ChallengeFolders(_root).All).Message;
    }
}
