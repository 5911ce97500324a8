using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Arena.Contracts;

/// <summary>One input of the attention challenge, and its frame: heads, tokens, dimension, causal (4 bytes each), then q, k, v.</summary>
/// <param name="Heads">Number of heads.</param>
/// <param name="Tokens">Number of tokens in each head.</param>
/// <param name="Dimension">Length of a row.</param>
/// <param name="Causal">Whether a query sees no later key.</param>
/// <param name="Q">[heads, tokens, dimension], row-major.</param>
/// <param name="K">The same shape.</param>
/// <param name="V">The same shape.</param>
internal sealed record AttentionInput(int Heads, int Tokens, int Dimension, bool Causal, float[] Q, float[] K, float[] V)
{
    private const int Header = 16;

    /// <summary>Elements of one of the arrays.</summary>
    public int Length => Heads * Tokens * Dimension;

    /// <summary>A number that changes when an input changes; not a cryptographic one.</summary>
    public ulong Digest => Mix(Mix(Mix(0xcbf29ce484222325UL, Q), K), V);

    /// <summary>The frame of this input; little endian.</summary>
    public byte[] Encode()
    {
        byte[] frame = new byte[Header + (3 * Length * sizeof(float))];
        BinaryPrimitives.WriteInt32LittleEndian(frame, Heads);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), Tokens);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(8), Dimension);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(12), Causal ? 1 : 0);
        Span<float> rows = MemoryMarshal.Cast<byte, float>(frame.AsSpan(Header));
        Q.CopyTo(rows);
        K.CopyTo(rows[Length..]);
        V.CopyTo(rows[(2 * Length)..]);
        return frame;
    }

    /// <summary>Reads a frame.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static AttentionInput Decode(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < Header)
        {
            throw new InvalidDataException("Not an input of the attention challenge.");
        }

        int heads = BinaryPrimitives.ReadInt32LittleEndian(frame);
        int tokens = BinaryPrimitives.ReadInt32LittleEndian(frame[4..]);
        int dimension = BinaryPrimitives.ReadInt32LittleEndian(frame[8..]);
        bool causal = BinaryPrimitives.ReadInt32LittleEndian(frame[12..]) != 0;
        long length = (long)heads * tokens * dimension;
        if (heads < 1 || tokens < 1 || dimension < 1 || frame.Length != Header + (3 * length * sizeof(float)))
        {
            throw new InvalidDataException("Not an input of the attention challenge.");
        }

        ReadOnlySpan<float> rows = MemoryMarshal.Cast<byte, float>(frame[Header..]);
        int one = (int)length;
        return new(heads, tokens, dimension, causal, rows[..one].ToArray(), rows[one..(2 * one)].ToArray(), rows[(2 * one)..].ToArray());
    }

    /// <summary>FNV-1a, a float at a time.</summary>
    private static ulong Mix(ulong hash, ReadOnlySpan<float> rows)
    {
        foreach (uint bits in MemoryMarshal.Cast<float, uint>(rows))
        {
            hash = (hash ^ bits) * 0x100000001b3UL;
        }

        return hash;
    }
}
