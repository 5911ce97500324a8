using Arena.Contracts.Gpu;
using ILGPU;
using ILGPU.Runtime;

namespace Arena.Gpu;

/// <summary>One program on one device: its context, its memory and its runs. Members of this class are not thread safe.</summary>
public sealed class GpuSession : IDisposable
{
    private readonly Context _context;
    private readonly Accelerator _accelerator;
    private readonly ProgramBuilder _builder;
    private readonly ScratchPool _scratch;

    private GpuSession(Context context, GpuDevice device, Accelerator accelerator, IGpuProgram program, long scratchLimit)
    {
        _context = context;
        _accelerator = accelerator;
        _builder = new(accelerator);
        _scratch = new(accelerator, scratchLimit);
        Device = device;
        Program = program;
    }

    /// <summary>Where it runs.</summary>
    public GpuDevice Device { get; }

    /// <summary>What runs.</summary>
    public IGpuProgram Program { get; }

    /// <summary>Makes a context for the program and lets it compile its kernels.</summary>
    /// <param name="device">Such as <c>cuda:0</c>.</param>
    /// <param name="program">Fresh; whatever its <see cref="IGpuProgram.Build"/> throws passes through.</param>
    /// <param name="scratchLimit">Bytes that one run may borrow on the device.</param>
    /// <exception cref="ArgumentException">There is no such device, or it is refused.</exception>
    public static GpuSession Open(string device, IGpuProgram program, long scratchLimit = long.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(program);
        Context context = DeviceTable.Open();
        GpuSession? session = null;
        try
        {
            IReadOnlyList<(GpuDevice Device, Device Handle)> all = DeviceTable.Read(context);
            GpuDevice chosen = GpuDevices.Find([.. all.Select(entry => entry.Device)], device);
            Device handle = all.First(entry => entry.Device == chosen).Handle;
            session = new(context, chosen, handle.CreateAccelerator(context), program, scratchLimit);
            program.Build(session._builder);
            return session;
        }
        catch
        {
            (session ?? (IDisposable)context).Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _scratch.Dispose();
        _accelerator.Dispose();
        _context.Dispose();
    }

    /// <summary>A copy of an array on the device.</summary>
    internal DeviceMemory<T> Upload<T>(T[] numbers)
        where T : unmanaged
    {
        MemoryBuffer1D<T, Stride1D.Dense> buffer = _accelerator.Allocate1D<T>(numbers.Length);
        if (numbers.Length > 0)
        {
            buffer.CopyFromCPU(numbers);
        }

        return new(buffer);
    }

    /// <summary>Memory full of one byte, so that what is never written shows.</summary>
    internal DeviceMemory<T> Poisoned<T>(long length, byte poison)
        where T : unmanaged
    {
        MemoryBuffer1D<T, Stride1D.Dense> buffer = _accelerator.Allocate1D<T>(length);
        if (length > 0)
        {
            buffer.MemSet(poison);
        }

        return new(buffer);
    }

    /// <summary>Waits until all copies are there, so that no run pays for them.</summary>
    internal void Settle() => _accelerator.Synchronize();

    /// <summary>Runs the program and waits for the last kernel.</summary>
    internal void Run(Action<IGpuRun> program)
    {
        ProgramRun run = new(_accelerator, _builder, _scratch);
        try
        {
            program(run);
        }
        finally
        {
            run.Finish();
            _scratch.TakeBack();
        }
    }
}
