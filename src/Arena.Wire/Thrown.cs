namespace Arena.Wire;

/// <summary>An exception that left the implementation.</summary>
/// <param name="Type">Full name of its type.</param>
/// <param name="Message">Its message, cut where it is long.</param>
/// <param name="Stack">The submission's own lines of the stack, innermost first, such as <c>Heap.Pop() line 12</c>.</param>
public sealed record Thrown(string Type, string Message, IReadOnlyList<string> Stack)
{
    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.Threw, Payload.Write(writer =>
    {
        writer.Write(Type);
        writer.Write(Message);
        writer.Write(Stack.Count);
        foreach (string line in Stack)
        {
            writer.Write(line);
        }
    }));

    /// <summary>From a frame.</summary>
    public static Thrown From(Frame frame) => Payload.Read(frame.Payload, reader =>
    {
        string type = reader.ReadString();
        string message = reader.ReadString();
        List<string> stack = [];   // grown, not sized: the count comes from the other side
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            stack.Add(reader.ReadString());
        }

        return new Thrown(type, message, stack);
    });
}
