namespace Arena.Contracts.Gpu;

/// <summary>One argument of a launch. Views and numbers convert to it, so it is never written out.</summary>
public readonly struct GpuArgument
{
    private readonly GpuMemory? _memory;
    private readonly object? _scalar;
    private readonly long _start;
    private readonly long _length;

    private GpuArgument(Type type, object scalar)
    {
        Type = type;
        _scalar = scalar;
    }

    private GpuArgument(Type element, GpuMemory? memory, long start, long length)
    {
        Type = element;
        IsView = true;
        _memory = memory;
        _start = start;
        _length = length;
    }

    /// <summary>Type of the number, or of the view's elements; null for an argument that was never set.</summary>
    internal Type? Type { get; }

    /// <summary>Whether it is a view.</summary>
    internal bool IsView { get; }

    /// <summary>What the kernel gets, boxed; null for a view that was never set.</summary>
    internal object? Value => IsView ? _memory?.View(_start, _length) : _scalar;

    /// <summary>The memory of a view.</summary>
    internal GpuMemory? Memory => _memory;

    /// <summary>A number for an <see cref="int"/> parameter.</summary>
    public static implicit operator GpuArgument(int value) => new(typeof(int), value);

    /// <summary>A number for a <see cref="long"/> parameter.</summary>
    public static implicit operator GpuArgument(long value) => new(typeof(long), value);

    /// <summary>A number for a <see cref="float"/> parameter.</summary>
    public static implicit operator GpuArgument(float value) => new(typeof(float), value);

    /// <summary>A number for a <see cref="double"/> parameter.</summary>
    public static implicit operator GpuArgument(double value) => new(typeof(double), value);

    internal static GpuArgument Of<T>(GpuView<T> view)
        where T : unmanaged => new(typeof(T), view.Memory, view.Start, view.Length);
}
