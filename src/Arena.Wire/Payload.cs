using System.Text;

namespace Arena.Wire;

/// <summary>Writes and reads the fields of a payload.</summary>
internal static class Payload
{
    public static byte[] Write(Action<BinaryWriter> fields)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        fields(writer);
        writer.Flush();
        return stream.ToArray();
    }

    public static T Read<T>(ReadOnlyMemory<byte> payload, Func<BinaryReader, T> fields)
    {
        using MemoryStream stream = new(payload.ToArray(), writable: false);
        using BinaryReader reader = new(stream, Encoding.UTF8);
        return fields(reader);
    }

    public static void WriteBytes(this BinaryWriter writer, ReadOnlyMemory<byte> bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes.Span);
    }

    public static byte[] ReadBytes(this BinaryReader reader)
    {
        int length = reader.ReadInt32();
        byte[] bytes = length < 0 ? [] : reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new InvalidDataException($"A field of {length} bytes is cut.");
    }
}
