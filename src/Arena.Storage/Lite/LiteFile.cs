using LiteDB;

namespace Arena.Storage.Lite;

/// <summary>An open store. Only ever open under the lock, in one thread; after any exception of it, dispose it.</summary>
internal sealed class LiteFile : IDisposable
{
    private const int Schema = 1;
    private const int PageSize = 8192;
    private const int SignatureAt = 32;
    private readonly LiteDatabase _db;
    private readonly string _log;

    private LiteFile(LiteDatabase db, string log)
    {
        _db = db;
        _log = log;
    }

    internal SealedCollection Events => new(_db.GetCollection("events"));

    internal SealedCollection Cards => new(_db.GetCollection("cards"));

    internal SealedCollection Days => new(_db.GetCollection("days"));

    internal SealedCollection Marks => new(_db.GetCollection("marks"));

    internal SealedCollection Plans => new(_db.GetCollection("plans"));

    internal SealedCollection Fits => new(_db.GetCollection("fits"));

    internal SealedCollection Decks => new(_db.GetCollection("decks"));

    private SealedCollection Meta => new(_db.GetCollection("meta"));

    internal Coverage Coverage
    {
        get => Coverage.Read(Meta.FindById(Coverage.Key));
        set => Meta.Upsert(value.Write());
    }

    /// <summary>Makes a new store with its collections and indexes.</summary>
    internal static LiteFile Create(string path, string log)
    {
        // Binary: the default would compare keys without case, by the culture of whoever made the file.
        var db = new LiteDatabase(new ConnectionString { Filename = path, Collation = Collation.Binary });
        var file = new LiteFile(db, log);
        try
        {
            // Never by itself: LiteDB copies its log into the file without flushing the log first. See Settle.
            db.CheckpointSize = 0;
            db.UserVersion = Schema;
            file.Events.Index(EventDocument.Question);
            file.Events.Index(EventDocument.Day);
            file.Events.Index(EventDocument.Challenge);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens a store that is there.</summary>
    /// <exception cref="InvalidDataException">It is no store, or one of another version. It was not touched.</exception>
    internal static LiteFile Open(string path, string log, bool isReadOnly = false)
    {
        CheckHeader(path);
        var file = new LiteFile(new LiteDatabase(new ConnectionString { Filename = path, ReadOnly = isReadOnly }), log);
        try
        {
            return file._db.UserVersion == Schema
                ? file
                : throw new InvalidDataException($"The store is of version {file._db.UserVersion}, not {Schema}.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Makes all writes of <paramref name="write"/> durable, or none.</summary>
    /// <remarks>A transaction belongs to its thread: nothing in it may wait.</remarks>
    internal void Commit(Action write)
    {
        _db.BeginTrans();
        write();
        if (!_db.Commit())
        {
            throw new InvalidDataException("The store gave up a transaction.");
        }

        Settle();
    }

    /// <summary>Brings the log into the file. With the log flushed first, a power cut at any moment leaves one of them whole.</summary>
    internal void Settle()
    {
        if (File.Exists(_log))
        {
            using var log = new FileStream(
                _log, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            log.Flush(flushToDisk: true);
        }

        _db.Checkpoint();
    }

    /// <inheritdoc/>
    public void Dispose() => _db.Dispose();

    /// <summary>LiteDB makes a new database of nearly anything it is given, so look before it does.</summary>
    private static void CheckHeader(string path)
    {
        ReadOnlySpan<byte> signature = "** This is a LiteDB file **"u8;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        Span<byte> header = stackalloc byte[SignatureAt + signature.Length];
        bool isOurs = file.Length >= PageSize && file.Length % PageSize == 0 &&
            file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length &&
            header[SignatureAt..].SequenceEqual(signature);
        if (!isOurs)
        {
            throw new InvalidDataException($"'{path}' is no LiteDB file.");
        }
    }
}
