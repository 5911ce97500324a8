namespace Arena.Wire;

/// <summary>Tells a worker what to run: a submission, sent as bytes, or a reference, from an assembly of ours.</summary>
/// <param name="Contract">Full name of the contract's interface.</param>
/// <param name="TypeName">Full name of the implementing class.</param>
/// <param name="Assembly">The submission's assembly; empty for a reference.</param>
/// <param name="AssemblyPath">Path of the references' assembly; empty for a submission.</param>
public sealed record LoadRequest(string Contract, string TypeName, ReadOnlyMemory<byte> Assembly, string AssemblyPath)
{
    /// <summary>Where a gpu worker runs it, such as <c>cuda:0</c>; empty on the cpu track.</summary>
    public string Device { get; init; } = "";

    /// <summary>Bytes that one run may borrow on the device; without meaning on the cpu track.</summary>
    public long DeviceMemoryLimit { get; init; } = long.MaxValue;

    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.Load, Payload.Write(writer =>
    {
        writer.Write(Contract);
        writer.Write(TypeName);
        writer.WriteBytes(Assembly);
        writer.Write(AssemblyPath);
        writer.Write(Device);
        writer.Write(DeviceMemoryLimit);
    }));

    /// <summary>From a frame.</summary>
    public static LoadRequest From(Frame frame) => Payload.Read(frame.Payload, reader =>
        new LoadRequest(reader.ReadString(), reader.ReadString(), Payload.ReadBytes(reader), reader.ReadString())
        {
            Device = reader.ReadString(),
            DeviceMemoryLimit = reader.ReadInt64(),
        });
}
