using Arena.Contracts;

namespace Arena.Worker;

/// <summary>The class under test, ready for inputs.</summary>
internal interface ILoaded
{
    /// <summary>Decodes one input for it.</summary>
    IContractCall Decode(ReadOnlySpan<byte> input);
}
