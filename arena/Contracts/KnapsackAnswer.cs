using System.Buffers.Binary;

namespace Arena.Contracts;

/// <summary>What one call gave, and its frame: value (8 bytes, little endian), then a byte for each item, 0 or 1, and one byte
/// more where the items themselves were changed.</summary>
/// <param name="Value">The value that was returned.</param>
/// <param name="Chosen">[n], the flags.</param>
/// <param name="AreItemsChanged">Whether the call changed weights or values, which only a kernel can.</param>
internal sealed record KnapsackAnswer(long Value, bool[] Chosen, bool AreItemsChanged = false)
{
    /// <summary>The frame of this answer.</summary>
    public byte[] Encode()
    {
        byte[] frame = new byte[sizeof(long) + Chosen.Length + (AreItemsChanged ? 1 : 0)];
        BinaryPrimitives.WriteInt64LittleEndian(frame, Value);
        for (int i = 0; i < Chosen.Length; i++)
        {
            frame[sizeof(long) + i] = Chosen[i] ? (byte)1 : (byte)0;
        }

        return frame;
    }

    /// <summary>The answer in a frame for <paramref name="items"/> items; null when the frame has another length.</summary>
    public static KnapsackAnswer? Decode(ReadOnlySpan<byte> frame, int items)
    {
        int more = frame.Length - sizeof(long) - items;
        if (more is not (0 or 1))
        {
            return null;
        }

        bool[] chosen = new bool[items];
        for (int i = 0; i < items; i++)
        {
            chosen[i] = frame[sizeof(long) + i] != 0;
        }

        return new(BinaryPrimitives.ReadInt64LittleEndian(frame), chosen, more == 1);
    }
}
