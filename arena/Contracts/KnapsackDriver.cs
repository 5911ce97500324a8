namespace Arena.Contracts;

/// <summary>Gives a solver one instance.</summary>
internal sealed class KnapsackDriver : IContractDriver
{
    /// <inheritdoc/>
    public Type Contract => typeof(IKnapsack);

    /// <inheritdoc/>
    public IContractCall Decode(ReadOnlySpan<byte> input, Func<object> create) =>
        new KnapsackCall(KnapsackInput.Decode(input), () => (IKnapsack)create());
}
