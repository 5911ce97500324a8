namespace Arena.Contracts;

/// <summary>Computes attention once.</summary>
internal sealed class AttentionDriver : IContractDriver
{
    /// <inheritdoc/>
    public Type Contract => typeof(IAttention);

    /// <inheritdoc/>
    public IContractCall Decode(ReadOnlySpan<byte> input, Func<object> create) =>
        new Call(AttentionInput.Decode(input), () => (IAttention)create());

    /// <summary>The output is made and poisoned before the run, so that the run pays only for what the submission does.</summary>
    private sealed class Call : IContractCall
    {
        private readonly AttentionInput _input;
        private readonly Func<IAttention> _create;
        private readonly float[] _output;

        public Call(AttentionInput input, Func<IAttention> create)
        {
            _input = input;
            _create = create;
            _output = new float[input.Length];
            Array.Fill(_output, BitConverter.UInt32BitsToSingle(AttentionOutput.Poison));
        }

        public void Run() => _create().Attend(
            _input.Q, _input.K, _input.V, _output, _input.Heads, _input.Tokens, _input.Dimension, _input.Causal);

        public byte[] Encode() => new AttentionOutput(_input.Digest, _output).Encode();
    }
}
