using System.Buffers.Binary;

namespace Arena.Contracts.Gpu;

/// <summary>One input of the heap challenge on a GPU, and its frame: heaps, length (4 bytes each), then the keys; little endian.</summary>
/// <param name="Heaps">Number of heaps.</param>
/// <param name="Length">Keys in each.</param>
/// <param name="Keys">[heaps, length], row-major.</param>
internal sealed record GpuHeapInput(int Heaps, int Length, long[] Keys)
{
    private const int Header = 2 * sizeof(int);

    /// <summary>The frame of this input.</summary>
    public byte[] Encode()
    {
        byte[] frame = new byte[Header];
        BinaryPrimitives.WriteInt32LittleEndian(frame, Heaps);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(sizeof(int)), Length);
        return [.. frame, .. HeapInput.WriteKeys(Keys)];
    }

    /// <summary>Reads a frame.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static GpuHeapInput Decode(ReadOnlySpan<byte> frame)
    {
        int heaps = frame.Length < Header ? -1 : BinaryPrimitives.ReadInt32LittleEndian(frame);
        int length = frame.Length < Header ? -1 : BinaryPrimitives.ReadInt32LittleEndian(frame[sizeof(int)..]);
        return heaps < 0 || length < 0 || frame.Length != Header + ((long)heaps * length * sizeof(long))
            ? throw new InvalidDataException("Not an input of the heap challenge on a GPU.")
            : new(heaps, length, HeapInput.ReadKeys(frame[Header..]));
    }
}
