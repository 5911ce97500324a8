using Arena.Contracts;
using Arena.Contracts.Gpu;

namespace Arena.Gpu;

/// <summary>Computes attention once on a device.</summary>
internal sealed class GpuAttentionCall : IContractCall
{
    /// <summary>All bits set: not a number.</summary>
    private const byte Poison = 0xff;

    private readonly GpuSession _session;
    private readonly AttentionInput _input;
    private readonly IGpuAttention _program;
    private readonly DeviceMemory<float> _q;
    private readonly DeviceMemory<float> _k;
    private readonly DeviceMemory<float> _v;
    private readonly DeviceMemory<float> _output;

    /// <summary>Uploads the input.</summary>
    public GpuAttentionCall(GpuSession session, AttentionInput input, IGpuAttention program)
    {
        _session = session;
        _input = input;
        _program = program;
        _q = session.Upload(input.Q);
        _k = session.Upload(input.K);
        _v = session.Upload(input.V);
        _output = session.Poisoned<float>(input.Length, Poison);
        session.Settle();
    }

    /// <inheritdoc/>
    public void Run() => _session.Run(run => _program.Attend(
        run, _q.Whole, _k.Whole, _v.Whole, _output.Whole, _input.Heads, _input.Tokens, _input.Dimension, _input.Causal));

    /// <inheritdoc/>
    public byte[] Encode()
    {
        AttentionInput after = _input with { Q = _q.Download(), K = _k.Download(), V = _v.Download() };
        return new AttentionOutput(after.Digest, _output.Download()).Encode();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _q.Dispose();
        _k.Dispose();
        _v.Dispose();
        _output.Dispose();
    }
}
