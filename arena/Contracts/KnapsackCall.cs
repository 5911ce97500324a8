namespace Arena.Contracts;

/// <summary>One call of a solver. The flags are made before the run, so that the run allocates only what the solver allocates.</summary>
internal sealed class KnapsackCall : IContractCall
{
    private readonly KnapsackInput _input;
    private readonly Func<IKnapsack> _create;
    private readonly bool[] _chosen;
    private long _value;

    /// <summary>Makes the call ready.</summary>
    public KnapsackCall(KnapsackInput input, Func<IKnapsack> create)
    {
        _input = input;
        _create = create;
        _chosen = new bool[input.Weights.Length];
        _chosen.AsSpan().Fill(true);   // the contract says that every flag must be written
    }

    /// <inheritdoc/>
    public void Run() => _value = _create().Solve(_input.Weights, _input.Values, _input.Capacity, _chosen);

    /// <inheritdoc/>
    public byte[] Encode() => new KnapsackAnswer(_value, _chosen).Encode();
}
