using Arena.Contracts;
using Arena.Contracts.Gpu;

namespace Arena.Gpu;

/// <summary>Gives a loaded program one input after the other.</summary>
/// <param name="decode">Makes a call of a frame: uploads what goes in, and makes room for what comes out.</param>
internal sealed class GpuDriver<TContract>(GpuDriver<TContract>.Decoder decode) : IContractDriver
    where TContract : class, IGpuProgram
{
    /// <summary>Makes a call of a frame.</summary>
    internal delegate IContractCall Decoder(ReadOnlySpan<byte> input, TContract program);

    /// <inheritdoc/>
    public Type Contract => typeof(TContract);

    /// <inheritdoc/>
    public IContractCall Decode(ReadOnlySpan<byte> input, Func<object> create) => decode(input, (TContract)create());
}
