using System.Buffers.Text;
using System.Text;
using Arena.Storage.Files;

namespace Arena.Storage.Lines;

/// <summary>One line of the journal whose checksum holds.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Json">What it says, in UTF-8.</param>
internal readonly record struct JournalLine(JournalPosition Position, ReadOnlyMemory<byte> Json)
{
    private const int ChecksumLength = 8;

    /// <summary>Bytes around the JSON: the checksum, a space and the line feed.</summary>
    internal const int FrameLength = ChecksumLength + 2;

    /// <summary>A whole line with its line feed.</summary>
    internal static byte[] Frame(ReadOnlySpan<byte> json)
    {
        byte[] line = new byte[json.Length + FrameLength];
        Encoding.ASCII.GetBytes(Crc32C.Of(json).ToString("x8", System.Globalization.CultureInfo.InvariantCulture), line);
        line[ChecksumLength] = (byte)' ';
        json.CopyTo(line.AsSpan(ChecksumLength + 1));
        line[^1] = (byte)'\n';
        return line;
    }

    /// <summary>Takes the frame off; false where the checksum does not hold.</summary>
    /// <param name="line">Without its line feed.</param>
    /// <param name="crc">The checksum.</param>
    /// <param name="json">What is inside.</param>
    internal static bool TryUnframe(ReadOnlyMemory<byte> line, out uint crc, out ReadOnlyMemory<byte> json)
    {
        crc = 0;
        json = default;
        if (line.Length < FrameLength || line.Span[ChecksumLength] != (byte)' ' ||
            !Utf8Parser.TryParse(line.Span[..ChecksumLength], out crc, out int read, 'x') || read != ChecksumLength)
        {
            return false;
        }

        json = line[(ChecksumLength + 1)..];
        return Crc32C.Of(json.Span) == crc;
    }
}
