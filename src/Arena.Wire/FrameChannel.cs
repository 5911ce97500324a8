using System.Buffers.Binary;

namespace Arena.Wire;

/// <summary>Frames over a pair of streams: kind (1 byte), length (4 bytes, little endian), payload.</summary>
/// <remarks>Blocking, because the judge's clock runs around it. Members of this class are not thread safe.</remarks>
/// <param name="input">What the other side writes.</param>
/// <param name="output">What the other side reads.</param>
/// <param name="maximumLength">Longest payload accepted, in bytes: the other side may be hostile.</param>
public sealed class FrameChannel(Stream input, Stream output, int maximumLength) : IDisposable
{
    private const int Header = 5;

    /// <summary>Longest payload that either side accepts unless told otherwise: 64 MiB.</summary>
    public const int DefaultMaximum = 64 << 20;

    private readonly byte[] _header = new byte[Header];

    /// <summary>Writes one frame and flushes it.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public void Write(Frame frame)
    {
        Span<byte> header = stackalloc byte[Header];
        header[0] = (byte)frame.Kind;
        BinaryPrimitives.WriteInt32LittleEndian(header[1..], frame.Payload.Length);
        output.Write(header);
        output.Write(frame.Payload.Span);
        output.Flush();
    }

    /// <summary>Waits for one frame.</summary>
    /// <exception cref="EndOfStreamException">The other side ended, perhaps within the frame.</exception>
    /// <exception cref="InvalidDataException">The frame claims a length that is negative or too large.</exception>
    public Frame Read()
    {
        input.ReadExactly(_header);
        int length = BinaryPrimitives.ReadInt32LittleEndian(_header.AsSpan(1));
        if (length < 0 || length > maximumLength)
        {
            throw new InvalidDataException($"A frame claims {length} bytes; at most {maximumLength} are allowed.");
        }

        byte[] payload = length == 0 ? [] : new byte[length];
        input.ReadExactly(payload);
        return new((FrameKind)_header[0], payload);
    }

    /// <summary>Closes both streams.</summary>
    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
    }
}
