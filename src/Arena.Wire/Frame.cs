namespace Arena.Wire;

/// <summary>One message between the judge and a child.</summary>
/// <param name="Kind">What it carries.</param>
/// <param name="Payload">The rest; may be empty.</param>
public readonly record struct Frame(FrameKind Kind, ReadOnlyMemory<byte> Payload)
{
    /// <summary>A frame without payload.</summary>
    public Frame(FrameKind kind)
        : this(kind, ReadOnlyMemory<byte>.Empty)
    {
    }
}
