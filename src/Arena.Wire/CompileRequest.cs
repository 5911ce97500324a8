namespace Arena.Wire;

/// <summary>Asks the compiler for one submission.</summary>
/// <param name="FileName">The name that messages carry.</param>
/// <param name="Source">The source text.</param>
/// <param name="Contract">Full name of the interface that one public class must implement.</param>
/// <param name="ContractAssembly">The assembly that holds the interface.</param>
public sealed record CompileRequest(string FileName, string Source, string Contract, ReadOnlyMemory<byte> ContractAssembly)
{
    /// <summary>Further assemblies to compile against: on the gpu track ILGPU and its algorithms, whose use is then checked.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> FurtherAssemblies { get; init; } = [];

    /// <summary>As a frame.</summary>
    public Frame ToFrame() => new(FrameKind.Compile, Payload.Write(writer =>
    {
        writer.Write(FileName);
        writer.Write(Source);
        writer.Write(Contract);
        writer.WriteBytes(ContractAssembly);
        writer.WriteBytes(InputBatch.Encode(FurtherAssemblies));
    }));

    /// <summary>From a frame.</summary>
    public static CompileRequest From(Frame frame) => Payload.Read(frame.Payload, reader =>
        new CompileRequest(reader.ReadString(), reader.ReadString(), reader.ReadString(), Payload.ReadBytes(reader))
        {
            FurtherAssemblies = InputBatch.Decode(Payload.ReadBytes(reader)),
        });
}
