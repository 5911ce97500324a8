namespace Arena.Wire;

/// <summary>What the compiler made of a submission.</summary>
/// <param name="TypeName">Full name of the implementing class; empty without an assembly.</param>
/// <param name="Assembly">The assembly; empty when there are errors.</param>
/// <param name="Messages">Errors and warnings in source order.</param>
public sealed record CompileReply(string TypeName, ReadOnlyMemory<byte> Assembly, IReadOnlyList<WireMessage> Messages)
{
    /// <summary>Whether the errors are uses of what the track does not allow, in code that compiles.</summary>
    public bool BreaksRules { get; init; }

    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.Compiled, Payload.Write(writer =>
    {
        writer.Write(TypeName);
        writer.WriteBytes(Assembly);
        writer.Write(BreaksRules);
        writer.Write(Messages.Count);
        foreach (WireMessage message in Messages)
        {
            writer.Write(message.Line);
            writer.Write(message.Column);
            writer.Write(message.Code);
            writer.Write(message.Message);
            writer.Write(message.IsError);
        }
    }));

    /// <summary>From a frame.</summary>
    public static CompileReply From(Frame frame) => Payload.Read(frame.Payload, reader =>
    {
        string type = reader.ReadString();
        byte[] assembly = Payload.ReadBytes(reader);
        bool breaksRules = reader.ReadBoolean();
        List<WireMessage> messages = [];   // grown, not sized: the count comes from the other side
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            messages.Add(new(
                reader.ReadInt32(), reader.ReadInt32(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean()));
        }

        return new CompileReply(type, assembly, messages) { BreaksRules = breaksRules };
    });
}
