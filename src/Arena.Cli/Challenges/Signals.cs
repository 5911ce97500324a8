using System.Runtime.InteropServices;

namespace Arena.Cli.Challenges;

/// <summary>Turns Ctrl+C and a request to terminate into a cancellation, so that child programs are ended before the program is.</summary>
internal sealed class Signals : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    private Signals(CancellationToken outer)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, 130));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 143));
    }

    /// <summary>Cancelled by a signal, or by the token given.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The exit code that the signal asks for, or null before one.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Listens until disposed.</summary>
    public static Signals Listen(CancellationToken outer) => new(outer);

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        ExitCode ??= exitCode;
        _source.Cancel();
    }
}
