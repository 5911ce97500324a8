using Arena.Storage.Files;

namespace Arena.Storage.Tests.Files;

/// <summary>A disk that takes some bytes and then fails, while told to.</summary>
internal sealed class FailingDisk : IDisk
{
    private const int NoSpace = 28;

    /// <summary>Bytes that still fit; null for a disk that works.</summary>
    internal int? Room { get; set; }

    /// <summary>Whether what was written cannot be brought to the disk.</summary>
    internal bool FailsToFlush { get; set; }

    public void Write(FileStream file, ReadOnlySpan<byte> bytes)
    {
        file.Write(Room < bytes.Length ? bytes[..Room.Value] : bytes);
        if (Room < bytes.Length)
        {
            throw new IOException("No space left on device", NoSpace);
        }
    }

    public void Flush(FileStream file)
    {
        if (FailsToFlush)
        {
            throw new IOException("Input/output error");
        }

        file.Flush(flushToDisk: true);
    }
}
