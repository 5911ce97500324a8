namespace Arena.Storage.Files;

/// <summary>The real disk.</summary>
internal sealed class Disk : IDisk
{
    /// <inheritdoc/>
    public void Write(FileStream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);

    /// <inheritdoc/>
    public void Flush(FileStream file) => file.Flush(flushToDisk: true);
}
