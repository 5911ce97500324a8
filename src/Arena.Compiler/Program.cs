using Arena.Compiler;
using Arena.Wire;

using FrameChannel channel = ChildPipes.Open(args);
channel.Write(new Frame(FrameKind.Ready));
CompileRequest request = CompileRequest.From(channel.Read());
channel.Write(SubmissionCompiler.Compile(request).ToFrame());
