using Arena.GpuWorker;
using Arena.Profiler;
using Arena.Wire;
using Arena.Worker;

// Neither what a submission prints nor what BenchmarkDotNet does goes anywhere.
Console.SetOut(TextWriter.Null);
Console.SetError(TextWriter.Null);
Console.SetIn(TextReader.Null);
using FrameChannel channel = ChildPipes.Open(args);
channel.Write(new Frame(FrameKind.Ready));
LoadRequest load = LoadRequest.From(channel.Read());
using Loader onDevice = new();
ILoaded? implementation = null;
channel.Write(Foreign.Guard(() =>
{
    implementation = load.Device.Length > 0 ? onDevice.Load(load) : Implementation.Load(load);
    return new Frame(FrameKind.Done);
}));
if (implementation is not null)
{
    ProfileRequest request = ProfileRequest.From(channel.Read());
    channel.Write(Foreign.Guard(() => Profiling.Run(implementation, request).ToFrame()));
}
