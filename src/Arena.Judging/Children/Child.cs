using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Wire;

namespace Arena.Judging.Children;

/// <summary>A running child program and the channel to it. Used by one thread; ends with its last request or with disposal.</summary>
internal sealed class Child : IDisposable
{
    private const long OutputLimit = 16 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A child started while another's pipes are still inheritable would hold them open, and their end would never be seen.
    private static readonly Lock Starting = new();

    private readonly Process _process;
    private readonly FrameChannel _channel;
    private readonly Watchdog _watchdog;
    private readonly OutputDrain _errors;
    private readonly CancellationToken _cancel;
    private readonly CancellationTokenRegistration _onCancel;
    private bool _isReady;

    private Child(Process process, FrameChannel channel, CancellationToken cancel)
    {
        _process = process;
        _channel = channel;
        _cancel = cancel;
        _watchdog = new(ProcessorTime, () => RunQueue.Starved(process.Id), Kill);
        Fault flood = new(Verdict.OutputLimit, $"more than {OutputLimit >> 20} MiB were printed");
        _ = new OutputDrain(process.StandardOutput, OutputLimit, () => _watchdog.End(flood));
        _errors = new OutputDrain(process.StandardError, OutputLimit, () => _watchdog.End(flood));
        process.StandardInput.Close();
        _onCancel = cancel.Register(Kill);
    }

    /// <summary>Identity of the process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts a program, and does not wait until it is ready.</summary>
    /// <exception cref="ArenaException">It cannot be started.</exception>
    public static Child Start(ChildProgram program, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (Starting)
        {
            AnonymousPipeServerStream requests = new(PipeDirection.Out, HandleInheritability.Inheritable);
            AnonymousPipeServerStream replies = new(PipeDirection.In, HandleInheritability.Inheritable);
            FrameChannel channel = new(replies, requests, FrameChannel.DefaultMaximum);
            try
            {
                Process process = Launch(program, requests.GetClientHandleAsString(), replies.GetClientHandleAsString());
                return new(process, channel, cancel);
            }
            catch (Win32Exception failure)
            {
                channel.Dispose();
                throw new ArenaException(
                    ErrorCode.Unexpected, $"The judge's {program.Name} cannot be started: {failure.Message}",
                    "Check that 'dotnet' can be run.", failure);
            }
            finally
            {
                requests.DisposeLocalCopyOfClientHandle();
                replies.DisposeLocalCopyOfClientHandle();
            }
        }
    }

    /// <summary>Sends a request and waits for the answer, within a limit. Null when there is none: see <see cref="Ending"/>.</summary>
    public Frame? Ask(Frame request, TimeSpan limit)
    {
        _watchdog.Arm(limit);
        Frame? reply = Exchange(request);
        _watchdog.Disarm();
        return _watchdog.Fault is null ? reply : null;
    }

    /// <summary>The same without a limit of its own: only within <see cref="Watch"/>. Nothing but the exchange happens, so it can be timed.</summary>
    public Frame? Exchange(Frame request)
    {
        try
        {
            _channel.Write(request);
            return Receive();
        }
        catch (Exception ended) when (ended is IOException or InvalidDataException or ObjectDisposedException)
        {
            return null;   // EndOfStreamException is an IOException
        }
    }

    /// <summary>Limits everything that is exchanged until <see cref="Watchdog.Disarm"/>.</summary>
    public Watchdog Watch(TimeSpan limit)
    {
        _watchdog.Arm(limit, isTimed: true);
        return _watchdog;
    }

    /// <summary>Why the last request had no answer.</summary>
    /// <exception cref="OperationCanceledException">Because the judgement was cancelled.</exception>
    public Fault Ending()
    {
        if (!_process.WaitForExit(_watchdog.Fault is null ? TimeSpan.FromSeconds(1) : TimeSpan.Zero))
        {
            Kill();
            _process.WaitForExit(Patience);
        }

        _cancel.ThrowIfCancellationRequested();
        return _watchdog.Fault ?? Obituary.Read(_process.HasExited ? _process.ExitCode : -1, _errors.Text());
    }

    /// <summary>Ends the process, all it started, and the channel.</summary>
    public void Dispose()
    {
        _onCancel.Dispose();
        _watchdog.Dispose();
        _channel.Dispose();
        Kill();
        _process.WaitForExit(Patience);
        _process.Dispose();
    }

    private static Process Launch(ChildProgram program, string input, string output)
    {
        ProcessStartInfo start = new(ChildProgram.Host())
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach ((string name, string value) in program.Environment())
        {
            start.Environment[name] = value;
        }

        foreach (string argument in new[] { program.Library, input, output })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new Win32Exception("no process was made");
    }

    private Frame Receive()
    {
        Frame frame = _channel.Read();
        if (_isReady)
        {
            return frame;
        }

        _isReady = true;
        return frame.Kind == FrameKind.Ready ? _channel.Read() : throw new InvalidDataException("The child did not say it is ready.");
    }

    private TimeSpan ProcessorTime()
    {
        try
        {
            return _process.TotalProcessorTime;
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or IOException)
        {
            return TimeSpan.Zero;   // it ended meanwhile; its end is seen on the channel
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended already, or is ending.
        }
    }
}
