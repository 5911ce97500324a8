using System.Buffers.Binary;

namespace Arena.Contracts;

/// <summary>What one step of a script gave: a number, or the refusal of an empty heap.</summary>
/// <param name="IsEmpty">Whether the heap said it was empty (<see cref="InvalidOperationException"/>).</param>
/// <param name="Value">The number; 0 for a refusal.</param>
internal readonly record struct HeapOutcome(bool IsEmpty, long Value)
{
    private const int Size = 1 + sizeof(long);

    /// <summary>The refusal of an empty heap.</summary>
    public static HeapOutcome Empty => new(true, 0);

    /// <summary>The outcomes of a script as bytes.</summary>
    public static byte[] Encode(IReadOnlyList<HeapOutcome> outcomes)
    {
        byte[] bytes = new byte[outcomes.Count * Size];
        for (int i = 0; i < outcomes.Count; i++)
        {
            Span<byte> entry = bytes.AsSpan(i * Size, Size);
            entry[0] = outcomes[i].IsEmpty ? (byte)1 : (byte)0;
            BinaryPrimitives.WriteInt64LittleEndian(entry[1..], outcomes[i].Value);
        }

        return bytes;
    }

    /// <summary>The outcomes that <see cref="Encode"/> wrote.</summary>
    public static HeapOutcome[] Decode(ReadOnlySpan<byte> bytes)
    {
        HeapOutcome[] outcomes = new HeapOutcome[bytes.Length / Size];
        for (int i = 0; i < outcomes.Length; i++)
        {
            ReadOnlySpan<byte> entry = bytes.Slice(i * Size, Size);
            outcomes[i] = new(entry[0] != 0, BinaryPrimitives.ReadInt64LittleEndian(entry[1..]));
        }

        return outcomes;
    }
}
