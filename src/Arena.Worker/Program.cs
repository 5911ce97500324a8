using Arena.Wire;
using Arena.Worker;

// The channel is not standard output: what a submission prints goes nowhere and cannot be taken for a reply.
Console.SetOut(TextWriter.Null);
Console.SetError(TextWriter.Null);
Console.SetIn(TextReader.Null);
using FrameChannel channel = ChildPipes.Open(args);
new Pump(channel, Implementation.Load).Run();
