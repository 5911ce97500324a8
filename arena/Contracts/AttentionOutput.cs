using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Arena.Contracts;

/// <summary>What a call gave, and its frame: digest of the inputs after the call (8 bytes), then the rows.</summary>
/// <param name="Digest">Of the inputs as they were after the call.</param>
/// <param name="Rows">[heads, tokens, dimension], row-major.</param>
internal sealed record AttentionOutput(ulong Digest, float[] Rows)
{
    /// <summary>The bits of an element that was never written: a NaN that no computation gives.</summary>
    public const uint Poison = 0x7fe5a5a5;

    /// <summary>The frame; little endian.</summary>
    public byte[] Encode()
    {
        byte[] frame = new byte[sizeof(ulong) + (Rows.Length * sizeof(float))];
        BinaryPrimitives.WriteUInt64LittleEndian(frame, Digest);
        MemoryMarshal.AsBytes(Rows.AsSpan()).CopyTo(frame.AsSpan(sizeof(ulong)));
        return frame;
    }

    /// <summary>Reads a frame; of a cut one, what there is.</summary>
    public static AttentionOutput Decode(ReadOnlySpan<byte> frame) => frame.Length < sizeof(ulong)
        ? new(0, [])
        : new(BinaryPrimitives.ReadUInt64LittleEndian(frame), MemoryMarshal.Cast<byte, float>(frame[sizeof(ulong)..]).ToArray());
}
