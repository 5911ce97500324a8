using System.Diagnostics;

namespace Arena.GpuWorker;

/// <summary>Turns what a kernel does wrong when emulated, such as an index out of range, into an exception whose message the judge can
/// show. It ends the process, as the runtime's own listener would, but without a page of text.</summary>
internal sealed class KernelWatch : TraceListener
{
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
}
