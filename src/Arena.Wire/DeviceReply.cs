namespace Arena.Wire;

/// <summary>The devices that a gpu worker found, emulation first.</summary>
/// <param name="Devices">The refused ones too.</param>
public sealed record DeviceReply(IReadOnlyList<WireDevice> Devices)
{
    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.DeviceList, Payload.Write(writer =>
    {
        writer.Write(Devices.Count);
        foreach (WireDevice device in Devices)
        {
            writer.Write(device.Name);
            writer.Write(device.Description);
            writer.Write(device.MemoryBytes);
            writer.Write(device.IsEmulated);
            writer.Write(device.Refusal);
        }
    }));

    /// <summary>From a frame.</summary>
    public static DeviceReply From(Frame frame) => Payload.Read(frame.Payload, reader =>
    {
        List<WireDevice> devices = [];   // grown, not sized: the count comes from the other side
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            devices.Add(new(reader.ReadString(), reader.ReadString(), reader.ReadInt64(), reader.ReadBoolean(), reader.ReadString()));
        }

        return new DeviceReply(devices);
    });
}
