using System.Diagnostics;
using System.Text;

namespace Arena.Gpu;

/// <summary>What the driver's own compiler says while this object lives; ILGPU writes it to the trace and nowhere else.</summary>
internal sealed class DriverLog : TraceListener
{
    private readonly StringBuilder _text = new();

    /// <summary>Starts to listen.</summary>
    public DriverLog() => Trace.Listeners.Add(this);

    /// <summary>What was said, on lines of its own; empty where nothing was.</summary>
    public string Text => _text.Length == 0 ? "" : $"\n{_text.ToString().TrimEnd()}";

    /// <inheritdoc/>
    public override void Write(string? message) => _text.Append(message);

    /// <inheritdoc/>
    public override void WriteLine(string? message) => _text.AppendLine(message);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Trace.Listeners.Remove(this);
        base.Dispose(disposing);
    }
}
