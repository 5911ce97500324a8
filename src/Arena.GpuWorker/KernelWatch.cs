using System.Diagnostics;

namespace Arena.GpuWorker;

/// <summary>Ends the process when a kernel fails while it is emulated, and says why. Each of its threads is one of ours, and none can be
/// unwound: the emulation would take a thread that is gone for one that is done, and the run for a success.</summary>
internal sealed class KernelWatch : TraceListener
{
    private static readonly Lock Gate = new();

    /// <summary>Starts to watch. An index out of range is an assertion, which the runtime's own listener would print a page about.</summary>
    public static void Start()
    {
        Trace.Listeners.Clear();
        Trace.Listeners.Add(new KernelWatch());
        AppDomain.CurrentDomain.UnhandledException += (_, failure) => End(failure.ExceptionObject as Exception);
    }

    /// <inheritdoc/>
    public override void Write(string? message)
    {
    }

    /// <inheritdoc/>
    public override void WriteLine(string? message)
    {
    }

    /// <inheritdoc/>
    public override void Fail(string? message) => Fail(message, null);

    /// <inheritdoc/>
    public override void Fail(string? message, string? detailMessage) =>
        throw new InvalidOperationException($"A kernel failed: {message} {detailMessage}".TrimEnd());

    /// <summary>Before anything is unwound. The first thread never leaves the gate.</summary>
    private static void End(Exception? failure)
    {
        lock (Gate)
        {
            using StreamWriter errors = new(Console.OpenStandardError());
            errors.WriteLine($"Unhandled exception. {failure?.GetType().FullName}: {failure?.Message}");
            errors.Flush();
            Environment.FailFast(null);
        }
    }
}
