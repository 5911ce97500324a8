using Arena.Contracts;
using Arena.Contracts.Gpu;

namespace Arena.Gpu;

/// <summary>Builds a batch of heaps once on a device.</summary>
internal sealed class GpuHeapCall : IContractCall
{
    private const byte Poison = 0xa5;

    private readonly GpuSession _session;
    private readonly GpuHeapInput _input;
    private readonly IGpuHeap _program;
    private readonly DeviceMemory<long> _keys;
    private readonly DeviceMemory<long> _heap;

    /// <summary>Uploads the keys.</summary>
    public GpuHeapCall(GpuSession session, GpuHeapInput input, IGpuHeap program)
    {
        _session = session;
        _input = input;
        _program = program;
        _keys = session.Upload(input.Keys);
        _heap = session.Poisoned<long>(input.Keys.Length, Poison);
        session.Settle();
    }

    /// <inheritdoc/>
    public void Run() => _session.Run(run => _program.Heapify(run, _keys.Whole, _heap.Whole, _input.Heaps, _input.Length));

    /// <inheritdoc/>
    public byte[] Encode() => new GpuHeapOutput(_keys.Download().AsSpan().SequenceEqual(_input.Keys), _heap.Download()).Encode();

    /// <inheritdoc/>
    public void Dispose()
    {
        _keys.Dispose();
        _heap.Dispose();
    }
}
