namespace Arena.Storage.Files;

/// <summary>The two calls that a failing disk fails, so that tests can fail them.</summary>
internal interface IDisk
{
    /// <summary>Writes at the position of <paramref name="file"/>; on failure any part may have been written.</summary>
    void Write(FileStream file, ReadOnlySpan<byte> bytes);

    /// <summary>Returns when what was written is on the disk itself.</summary>
    void Flush(FileStream file);
}
