using System.Buffers.Binary;

namespace Arena.Wire;

/// <summary>Several inputs or outputs in one payload: each as length (4 bytes, little endian) and bytes.</summary>
public static class InputBatch
{
    /// <summary>The payload of <paramref name="parts"/>.</summary>
    public static byte[] Encode(IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        byte[] payload = new byte[parts.Sum(part => sizeof(int) + part.Length)];
        Span<byte> rest = payload;
        foreach (ReadOnlyMemory<byte> part in parts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, part.Length);
            part.Span.CopyTo(rest[sizeof(int)..]);
            rest = rest[(sizeof(int) + part.Length)..];
        }

        return payload;
    }

    /// <summary>The parts of a payload, as slices of it.</summary>
    /// <exception cref="InvalidDataException">The payload is cut.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Decode(ReadOnlyMemory<byte> payload)
    {
        List<ReadOnlyMemory<byte>> parts = [];
        while (payload.Length > 0)
        {
            int length = payload.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(payload.Span);
            if (length < 0 || length > payload.Length - sizeof(int))
            {
                throw new InvalidDataException($"A part of {length} bytes does not fit in the {payload.Length} that are left.");
            }

            parts.Add(payload.Slice(sizeof(int), length));
            payload = payload[(sizeof(int) + length)..];
        }

        return parts;
    }
}
