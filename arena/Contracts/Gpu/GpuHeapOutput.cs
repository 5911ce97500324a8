using System.Runtime.InteropServices;

namespace Arena.Contracts.Gpu;

/// <summary>What a call gave, and its frame: whether the keys are as they were (1 byte), then the rows; little endian.</summary>
/// <param name="AreKeysUntouched">Whether the input is as it was before the call.</param>
/// <param name="Rows">[heaps, length], row-major.</param>
internal sealed record GpuHeapOutput(bool AreKeysUntouched, long[] Rows)
{
    /// <summary>The frame.</summary>
    public byte[] Encode() => [AreKeysUntouched ? (byte)1 : (byte)0, .. HeapInput.WriteKeys(Rows)];

    /// <summary>Reads a frame; of a cut one, what there is.</summary>
    public static GpuHeapOutput Decode(ReadOnlySpan<byte> frame) => frame.IsEmpty
        ? new(false, [])
        : new(frame[0] != 0, MemoryMarshal.Cast<byte, long>(frame[1..]).ToArray());
}
