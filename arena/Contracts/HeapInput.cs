using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Arena.Contracts;

/// <summary>One input of the heap challenge, and its frame: scenario (1 byte), parameter (4 bytes), keys or steps.</summary>
/// <param name="Scenario">What the heap is put through.</param>
/// <param name="Parameter">Heapify: pops after the build. Hold: size of the heap. Top-k: k. Otherwise 0.</param>
/// <param name="Keys">The keys; hold: first those of the heap, then the increments. Empty for a script.</param>
/// <param name="Steps">The steps of a script; else empty.</param>
internal sealed record HeapInput(HeapScenario Scenario, int Parameter, long[] Keys, HeapStep[] Steps)
{
    private const int Header = 5;

    /// <summary>A script of single operations.</summary>
    public static HeapInput Script(params HeapStep[] steps) => new(HeapScenario.Script, 0, [], steps);

    /// <summary>The frame of this input; little endian.</summary>
    public byte[] Encode()
    {
        int size = Header + (Keys.Length * sizeof(long)) + Steps.Sum(step => Header + (step.Keys.Length * sizeof(long)));
        byte[] frame = new byte[size];
        frame[0] = (byte)Scenario;
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(1), Parameter);
        WriteKeys(frame.AsSpan(Header), Keys);
        Span<byte> rest = frame.AsSpan(Header + (Keys.Length * sizeof(long)));
        foreach (HeapStep step in Steps)
        {
            rest[0] = (byte)step.Operation;
            BinaryPrimitives.WriteInt32LittleEndian(rest[1..], step.Keys.Length);
            WriteKeys(rest[Header..], step.Keys);
            rest = rest[(Header + (step.Keys.Length * sizeof(long)))..];
        }

        return frame;
    }

    /// <summary>Reads a frame.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static HeapInput Decode(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < Header || !Enum.IsDefined((HeapScenario)frame[0]))
        {
            throw new InvalidDataException("Not an input of the heap challenge.");
        }

        HeapScenario scenario = (HeapScenario)frame[0];
        int parameter = BinaryPrimitives.ReadInt32LittleEndian(frame[1..]);
        ReadOnlySpan<byte> rest = frame[Header..];
        return scenario == HeapScenario.Script
            ? new(scenario, parameter, [], DecodeSteps(rest))
            : new(scenario, parameter, ReadKeys(rest), []);
    }

    /// <summary>Keys from their bytes, little endian.</summary>
    public static long[] ReadKeys(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, long>(bytes).ToArray();

    /// <summary>Keys as bytes, little endian.</summary>
    public static byte[] WriteKeys(ReadOnlySpan<long> keys) => MemoryMarshal.AsBytes(keys).ToArray();

    private static void WriteKeys(Span<byte> target, ReadOnlySpan<long> keys) => MemoryMarshal.AsBytes(keys).CopyTo(target);

    private static HeapStep[] DecodeSteps(ReadOnlySpan<byte> rest)
    {
        List<HeapStep> steps = [];
        while (rest.Length >= Header)
        {
            int end = Header + (BinaryPrimitives.ReadInt32LittleEndian(rest[1..]) * sizeof(long));
            steps.Add(new((HeapOperation)rest[0], ReadKeys(rest[Header..end])));
            rest = rest[end..];
        }

        return [.. steps];
    }
}
