using System.Diagnostics;
using Arena.Contracts.Gpu;
using Arena.Gpu;
using Arena.Wire;
using Arena.Worker;

namespace Arena.GpuWorker;

/// <summary>Loads programs, one at a time: a device belongs to the last one.</summary>
internal sealed class Loader : IDisposable
{
    private GpuSession? _session;

    /// <summary>Answers what a worker without a device does not understand; null for what this one does not either.</summary>
    public static Frame? Answer(Frame request) => request.Kind == FrameKind.Devices
        ? new DeviceReply([.. GpuDevices.List().Select(device =>
            new WireDevice(device.Name, device.Description, device.MemoryBytes, device.IsEmulated, device.Refusal ?? ""))]).ToFrame()
        : null;

    /// <summary>Makes the one instance of the class and lets it compile its kernels.</summary>
    public ILoaded Load(LoadRequest request)
    {
        Type type = Implementation.ReadType(request);
        IGpuProgram program = (IGpuProgram)(Activator.CreateInstance(type)
            ?? throw new TypeLoadException($"'{request.TypeName}' cannot be made."));
        _session?.Dispose();
        _session = null;
        _session = GpuSession.Open(request.Device, program, request.DeviceMemoryLimit);
        if (_session.Device.IsEmulated)
        {
            // Hundreds of threads that wait for each other: the rest of the machine goes first, and nothing here is timed.
            using Process self = Process.GetCurrentProcess();
            self.PriorityClass = ProcessPriorityClass.BelowNormal;
        }

        return new LoadedProgram(GpuDrivers.For(request.Contract, _session), program);
    }

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();
}
