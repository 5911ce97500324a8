using Arena.Core;

namespace Arena.Storage.Files;

/// <summary>The files of one user and the lock over them.</summary>
/// <param name="path">The directory; made on the first write.</param>
/// <param name="patience">How long to wait for another arena.</param>
internal sealed class DataDirectory(string path, TimeSpan patience)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>The directory.</summary>
    internal string Path => path;

    /// <summary>The journal: the truth.</summary>
    internal string Journal => In("journal.log");

    /// <summary>The store: everything in it can be made again from the journal and the decks.</summary>
    internal string Store => In("arena.db");

    /// <summary>Pages that LiteDB has not yet brought into the store.</summary>
    internal string StoreLog => In("arena-log.db");

    /// <summary>A store being built, before it takes the place of the other.</summary>
    internal string NewStore => In("arena-new.db");

    /// <summary>The log of <see cref="NewStore"/>.</summary>
    internal string NewStoreLog => In("arena-new-log.db");

    /// <summary>Whether anything was ever written here.</summary>
    /// <exception cref="ArenaException">The directory may not be read.</exception>
    internal bool HoldsData() => IoFailure.Explain(path, () => HasRoomForIt() && (Exists(Journal) || Exists(Store)));

    /// <summary>Whether there is a file called <paramref name="file"/>; unlike the framework's, says so when it may not look.</summary>
    internal static bool Exists(string file)
    {
        try
        {
            _ = File.GetAttributes(file);
            return true;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Length of <paramref name="file"/> in bytes, 0 where there is none.</summary>
    internal static long LengthOf(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    /// <summary>Runs <paramref name="act"/> while no other arena reads or writes, in this process or another.</summary>
    /// <exception cref="ArenaException">The lock was not free in time, or the file system failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; once it runs, the act is finished.</exception>
    internal T Locked<T>(Func<T> act, CancellationToken cancel) => IoFailure.Explain(path, () =>
    {
        Create();
        using FileStream taken = Lock(cancel);
        return act();
    });

    /// <summary>Whether no file stands where the directory, or one above it, must be. Without this a mistyped path would look like no data yet.</summary>
    private bool HasRoomForIt()
    {
        for (string? at = System.IO.Path.GetFullPath(path); at is not null && !Directory.Exists(at); at = System.IO.Path.GetDirectoryName(at))
        {
            if (File.Exists(at))
            {
                throw new IOException($"'{at}' is a file, not a directory.");
            }
        }

        return true;
    }

    private string In(string file) => System.IO.Path.Combine(path, file);

    private void Create()
    {
        _ = HasRoomForIt();
        string full = System.IO.Path.GetFullPath(path);
        var missing = new Stack<string>();
        for (string? at = full; at is not null && !Directory.Exists(at); at = System.IO.Path.GetDirectoryName(at))
        {
            missing.Push(at);
        }

        while (missing.TryPop(out string? next))
        {
            Directory.CreateDirectory(next);
            DirectorySync.Flush(System.IO.Path.GetDirectoryName(next) ?? next);
        }
    }

    /// <summary>Takes the lock. The kernel frees it when the process ends, however it ends; the file itself is never deleted.</summary>
    private FileStream Lock(CancellationToken cancel)
    {
        long tries = Math.Max(1, (long)(patience / Pause));
        while (true)
        {
            try
            {
                return new(In("arena.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException failure) when (IoFailure.IsTaken(failure))
            {
                if (--tries <= 0)
                {
                    throw new ArenaException(
                        ErrorCode.DataUnavailable,
                        $"Another arena is writing in '{path}' and did not finish.",
                        "Close it, or wait for it, and try again.",
                        failure);
                }
            }

            cancel.WaitHandle.WaitOne(Pause);
            cancel.ThrowIfCancellationRequested();
        }
    }
}
