using System.Runtime.InteropServices;
using System.Text;

namespace Arena.Storage.Files;

/// <summary>Makes the names in a directory durable: a flushed file whose name is lost in a power cut is lost too.</summary>
internal static class DirectorySync
{
    private const int InvalidArgument = 22;

    /// <summary>Returns when the names of the files in <paramref name="directory"/> are on the disk. Windows does this by itself.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int handle = OpenForReading(Encoding.UTF8.GetBytes(directory + '\0'), flags: 0);
        if (handle < 0)
        {
            throw new IOException($"'{directory}' cannot be opened (error {Marshal.GetLastPInvokeError()}).");
        }

        int error = Fsync(handle) == 0 ? 0 : Marshal.GetLastPInvokeError();
        _ = Close(handle);

        // File systems that cannot flush a directory say "invalid argument"; there is nothing better to do on them.
        if (error is not (0 or InvalidArgument))
        {
            throw new IOException($"'{directory}' cannot be flushed (error {error}).");
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenForReading(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
