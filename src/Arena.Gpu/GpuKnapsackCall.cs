using Arena.Contracts;
using Arena.Contracts.Gpu;

namespace Arena.Gpu;

/// <summary>Gives a solver one instance on a device.</summary>
internal sealed class GpuKnapsackCall : IContractCall
{
    /// <summary>Neither 0 nor 1, and as a value far from any sum.</summary>
    private const byte Poison = 0xa5;

    private readonly GpuSession _session;
    private readonly IGpuKnapsack _program;
    private readonly long _capacity;
    private readonly long[] _weights;
    private readonly long[] _values;
    private readonly DeviceMemory<long> _deviceWeights;
    private readonly DeviceMemory<long> _deviceValues;
    private readonly DeviceMemory<long> _best;
    private readonly DeviceMemory<int> _chosen;

    /// <summary>Uploads the items, widened to 64 bits.</summary>
    public GpuKnapsackCall(GpuSession session, KnapsackInput input, IGpuKnapsack program)
    {
        _session = session;
        _program = program;
        _capacity = input.Capacity;
        _weights = Array.ConvertAll(input.Weights, weight => (long)weight);
        _values = Array.ConvertAll(input.Values, value => (long)value);
        _deviceWeights = session.Upload(_weights);
        _deviceValues = session.Upload(_values);
        _best = session.Poisoned<long>(1, Poison);
        _chosen = session.Poisoned<int>(_weights.Length, Poison);
        session.Settle();
    }

    /// <inheritdoc/>
    public void Run() => _session.Run(run => _program.Solve(
        run, _deviceWeights.Whole, _deviceValues.Whole, _best.Whole, _chosen.Whole, _weights.Length, _capacity));

    /// <inheritdoc/>
    public byte[] Encode()
    {
        bool areUntouched = _deviceWeights.Download().AsSpan().SequenceEqual(_weights) && _deviceValues.Download().AsSpan().SequenceEqual(_values);
        bool[] chosen = Array.ConvertAll(_chosen.Download(), flag => flag != 0);
        return new KnapsackAnswer(_best.Download()[0], chosen, !areUntouched).Encode();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _deviceWeights.Dispose();
        _deviceValues.Dispose();
        _best.Dispose();
        _chosen.Dispose();
    }
}
