using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Arena.Contracts;

/// <summary>One input of the knapsack challenge, and its frame: capacity (8 bytes), weights, values (4 bytes each); little endian.</summary>
/// <param name="Weights">[n], from 0 to 10^9.</param>
/// <param name="Values">[n], from 0 to 10^9.</param>
/// <param name="Capacity">From 0 to 10^12.</param>
internal sealed record KnapsackInput(int[] Weights, int[] Values, long Capacity)
{
    private const int Header = sizeof(long);
    private const int Item = 2 * sizeof(int);

    /// <summary>Sum of all weights.</summary>
    public long TotalWeight => Weights.Sum(weight => (long)weight);

    /// <summary>The frame of this input.</summary>
    public byte[] Encode()
    {
        byte[] frame = new byte[Header + (Item * Weights.Length)];
        BinaryPrimitives.WriteInt64LittleEndian(frame, Capacity);
        MemoryMarshal.AsBytes<int>(Weights).CopyTo(frame.AsSpan(Header));
        MemoryMarshal.AsBytes<int>(Values).CopyTo(frame.AsSpan(Header + (sizeof(int) * Weights.Length)));
        return frame;
    }

    /// <summary>Reads a frame.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static KnapsackInput Decode(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < Header || (frame.Length - Header) % Item != 0)
        {
            throw new InvalidDataException("Not an input of the knapsack challenge.");
        }

        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(frame[Header..]);
        int count = numbers.Length / 2;
        return new(numbers[..count].ToArray(), numbers[count..].ToArray(), BinaryPrimitives.ReadInt64LittleEndian(frame));
    }
}
