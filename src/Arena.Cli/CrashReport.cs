using System.Globalization;

namespace Arena.Cli;

/// <summary>Keeps the details of an unexpected error in a file, so that the screen shows one sentence.</summary>
internal static class CrashReport
{
    /// <summary>Writes the details.</summary>
    /// <returns>A sentence that names the file, or, where none could be written, how to see the details.</returns>
    public static string Write(Exception error)
    {
        try
        {
            string path = Path.Combine(Path.GetTempPath(), $"arena-error-{Guid.NewGuid():N}.txt");
            File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:O} arena {Commands.VersionCommand.Version}\n{error}\n"));
            return $"This is a bug of ours; the details are in {path}.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "This is a bug of ours; run it again with --verbose to see the details.";
        }
    }
}
