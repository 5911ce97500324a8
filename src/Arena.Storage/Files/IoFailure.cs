using Arena.Core;

namespace Arena.Storage.Files;

/// <summary>Tells failures of the machine apart and says them to the user.</summary>
internal static class IoFailure
{
    // Error numbers are those of Linux where they differ; .NET keeps them in HResult. Windows has codes of its own.
    private const int TooManyOpenFiles = 24;
    private const int FileTooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int OverQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <summary>Whether another opener has the file.</summary>
    internal static bool IsTaken(IOException failure) => failure.HResult is WouldBlockLinux or WouldBlockMac or WindowsSharing;

    /// <summary>Whether the machine refuses, so that the file in question is not to blame.</summary>
    internal static bool IsOfMachine(Exception failure) =>
        failure is UnauthorizedAccessException ||
        (failure is IOException && failure.HResult is TooManyOpenFiles or ReadOnlyFileSystem) || IsFull(failure);

    /// <summary>Runs <paramref name="act"/>; what the file system throws comes out as a sentence.</summary>
    /// <exception cref="ArenaException">No rights, no room, or the file system failed.</exception>
    internal static T Explain<T>(string directory, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new ArenaException(
                ErrorCode.DataUnavailable,
                $"Arena may not read and write in '{directory}': {failure.Message}",
                "Give yourself the right to, or name another folder with --data or ARENA_DATA.",
                failure);
        }
        catch (IOException failure) when (IsFull(failure))
        {
            throw new ArenaException(
                ErrorCode.DataUnavailable,
                $"There is no room left on the disk of '{directory}'.",
                "Free some room there and try again. What was confirmed before is safe; this was not saved.",
                failure);
        }
        catch (IOException failure)
        {
            throw new ArenaException(
                ErrorCode.DataUnavailable,
                $"The data in '{directory}' cannot be read or written: {failure.Message}",
                "Check the disk, or name another folder with --data or ARENA_DATA.",
                failure);
        }
    }

    private static bool IsFull(Exception failure) =>
        failure is IOException && failure.HResult is NoSpace or FileTooLarge or OverQuota or WindowsDiskFull;
}
