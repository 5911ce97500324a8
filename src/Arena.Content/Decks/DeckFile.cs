using System.Security.Cryptography;
using System.Text;
using Arena.Core.Questions;

namespace Arena.Content.Decks;

/// <summary>A deck file as it lies on disk, not yet read as YAML.</summary>
/// <param name="Id">Its deck id.</param>
/// <param name="Shown">The path for messages: relative where it is below the current folder.</param>
/// <param name="Path">The whole path.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Hash">Changes with the text and with the version of the reader.</param>
public sealed record DeckFile(DeckId Id, string Shown, string Path, string Text, string Hash)
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static DeckFile Load(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetString(bytes).TrimStart('\ufeff');
        return new(new(System.IO.Path.GetFileNameWithoutExtension(path)), Shorten(path), path, text, $"{DeckReader.Version}:{hash}");
    }

    private static string Shorten(string path)
    {
        string relative = System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
