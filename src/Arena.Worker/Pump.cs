using Arena.Contracts;
using Arena.Wire;

namespace Arena.Worker;

/// <summary>Answers the judge, frame by frame, until the judge closes the channel.</summary>
/// <param name="channel">To the judge.</param>
/// <param name="load">Loads the class under test.</param>
/// <param name="more">Answers what only one kind of worker understands; null where it does not.</param>
internal sealed class Pump(FrameChannel channel, Func<LoadRequest, ILoaded> load, Func<Frame, Frame?>? more = null)
{
    /// <summary>Inputs from this size on are worth a collection before the run, so that the run does not pay for the last one.</summary>
    private const int LargeInput = 64 << 10;

    private ILoaded? _loaded;
    private IContractCall[] _calls = [];

    /// <summary>Serves until the channel ends.</summary>
    public void Run()
    {
        channel.Write(new Frame(FrameKind.Ready));
        while (Next() is { } request)
        {
            Answer(request);
        }
    }

    private Frame? Next()
    {
        try
        {
            return channel.Read();
        }
        catch (EndOfStreamException)
        {
            return null;   // the judge is done with us
        }
    }

    private void Answer(Frame request)
    {
        switch (request.Kind)
        {
            case FrameKind.Load:
                Guarded(() => _loaded = load(LoadRequest.From(request)));
                break;
            case FrameKind.Input:
                Prepare(request.Payload);
                channel.Write(new Frame(FrameKind.Done));
                break;
            case FrameKind.Run:
                Guarded(RunCalls);
                break;
            case FrameKind.Fetch:
                channel.Write(new Frame(
                    FrameKind.OutputBatch, InputBatch.Encode([.. _calls.Select(c => (ReadOnlyMemory<byte>)c.Encode())])));
                break;
            case FrameKind.Noop:
                channel.Write(new Frame(FrameKind.Done));
                break;
            default:
                channel.Write(more?.Invoke(request)
                    ?? throw new InvalidDataException($"A worker does not understand {request.Kind}."));
                break;
        }
    }

    private void Prepare(ReadOnlyMemory<byte> payload)
    {
        ILoaded loaded = _loaded ?? throw new InvalidDataException("Nothing is loaded.");
        foreach (IContractCall call in _calls)
        {
            call.Dispose();
        }

        _calls = [];
        _calls = [.. InputBatch.Decode(payload).Select(input => loaded.Decode(input.Span))];
        if (payload.Length >= LargeInput)
        {
            GC.Collect();
        }
    }

    private void RunCalls()
    {
        foreach (IContractCall call in _calls)
        {
            call.Run();
        }
    }

    /// <summary>The one place where anything may be caught: whatever the foreign code throws becomes a frame.</summary>
    private void Guarded(Action foreign)
    {
        Frame reply = new(FrameKind.Done);
        try
        {
            foreign();
        }
        catch (Exception thrown)
        {
            reply = StackTraceReader.Describe(thrown).ToFrame();
        }

        channel.Write(reply);
    }
}
