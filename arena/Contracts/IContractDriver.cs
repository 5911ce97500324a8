namespace Arena.Contracts;

/// <summary>Knows how calls of one contract are encoded. It has no seed, no expectation and no clock: it runs in the child.</summary>
internal interface IContractDriver
{
    /// <summary>The interface that a submission implements.</summary>
    Type Contract { get; }

    /// <summary>Decodes one call, so that nothing but the call itself is left to do.</summary>
    /// <param name="input">The frame that the judge made.</param>
    /// <param name="create">Makes a fresh instance of the implementation; called once a run. On the gpu track it gives the one
    /// program whose kernels are compiled.</param>
    /// <exception cref="InvalidDataException">The frame is not one of this contract.</exception>
    IContractCall Decode(ReadOnlySpan<byte> input, Func<object> create);
}
