using Arena.GpuWorker;
using Arena.Wire;
using Arena.Worker;

// The channel is not standard output: what a submission prints goes nowhere and cannot be taken for a reply.
Console.SetOut(TextWriter.Null);
Console.SetError(TextWriter.Null);
Console.SetIn(TextReader.Null);
KernelWatch.Start();
using FrameChannel channel = ChildPipes.Open(args);
using Loader loader = new();
new Pump(channel, loader.Load, Loader.Answer).Run();
