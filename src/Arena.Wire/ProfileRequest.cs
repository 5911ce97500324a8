namespace Arena.Wire;

/// <summary>Asks the profiler for BenchmarkDotNet's figures of what was loaded before.</summary>
/// <param name="WarmUps">Iterations that are not counted.</param>
/// <param name="Iterations">Iterations that are counted.</param>
/// <param name="IterationTime">How long one iteration is to last; one operation, where that lasts longer.</param>
/// <param name="Shapes">What to run, shape by shape.</param>
public sealed record ProfileRequest(int WarmUps, int Iterations, TimeSpan IterationTime, IReadOnlyList<ProfileShape> Shapes)
{
    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.Profile, Payload.Write(writer =>
    {
        writer.Write(WarmUps);
        writer.Write(Iterations);
        writer.Write(IterationTime.Ticks);
        writer.Write(Shapes.Count);
        foreach (ProfileShape shape in Shapes)
        {
            writer.Write(shape.Name);
            writer.WriteBytes(InputBatch.Encode(shape.Inputs));
        }
    }));

    /// <summary>From a frame.</summary>
    public static ProfileRequest From(Frame frame) => Payload.Read(frame.Payload, reader =>
    {
        int warmUps = reader.ReadInt32();
        int iterations = reader.ReadInt32();
        TimeSpan time = new(reader.ReadInt64());
        ProfileShape[] shapes = new ProfileShape[reader.ReadInt32()];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = new(reader.ReadString(), InputBatch.Decode(Payload.ReadBytes(reader)));
        }

        return new ProfileRequest(warmUps, iterations, time, shapes);
    });
}
