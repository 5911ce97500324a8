namespace Arena.Wire;

/// <summary>What BenchmarkDotNet says.</summary>
/// <param name="Rows">A row for each shape of the request.</param>
/// <param name="Table">Its own table, as Markdown.</param>
public sealed record ProfileReply(IReadOnlyList<ProfileFigures> Rows, string Table)
{
    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.Profiled, Payload.Write(writer =>
    {
        writer.Write(Rows.Count);
        foreach (ProfileFigures row in Rows)
        {
            writer.Write(row.Shape);
            writer.Write(row.Mean);
            writer.Write(row.Median);
            writer.Write(row.StandardDeviation);
            writer.Write(row.Allocated);
            writer.Write(row.Gen0);
            writer.Write(row.Gen1);
            writer.Write(row.Gen2);
            writer.Write(row.Operations);
        }

        writer.Write(Table);
    }));

    /// <summary>From a frame.</summary>
    public static ProfileReply From(Frame frame) => Payload.Read(frame.Payload, reader =>
    {
        List<ProfileFigures> rows = [];   // grown, not sized: the count comes from the other side
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            rows.Add(new(
                reader.ReadString(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt64(),
                reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt64()));
        }

        return new ProfileReply(rows, reader.ReadString());
    });
}
