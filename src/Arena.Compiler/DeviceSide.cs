namespace Arena.Compiler;

/// <summary>The part of ILGPU that kernels need. Everything else of it reaches the host: contexts, streams, raw addresses, driver
/// calls, clocks.</summary>
internal static class DeviceSide
{
    /// <summary>The list in words, for messages.</summary>
    public const string InWords =
        "a kernel may use ArrayView (indexer, SubView, Cast, AsAligned, Length), Group, Grid, Warp, SharedMemory, LocalMemory, Atomic, "
        + "MemoryFence, XMath, IntrinsicMath, Half, the Index types and strides";

    private static readonly HashSet<string> WholeTypes = new(StringComparer.Ordinal)
    {
        "ILGPU.Group", "ILGPU.Grid", "ILGPU.Warp", "ILGPU.SharedMemory", "ILGPU.LocalMemory", "ILGPU.Atomic", "ILGPU.MemoryFence",
        "ILGPU.IntrinsicMath", "ILGPU.Half", "ILGPU.Index1D", "ILGPU.Index2D", "ILGPU.Index3D", "ILGPU.LongIndex1D",
        "ILGPU.LongIndex2D", "ILGPU.LongIndex3D", "ILGPU.Stride1D", "ILGPU.Stride2D", "ILGPU.Stride3D", "ILGPU.Algorithms.XMath",
    };

    private static readonly HashSet<string> ViewTypes = new(StringComparer.Ordinal)
    {
        "ILGPU.ArrayView`1", "ILGPU.Runtime.ArrayView1D`2", "ILGPU.Runtime.ArrayView2D`2", "ILGPU.Runtime.ArrayView3D`2",
        "ILGPU.Runtime.ArrayViewExtensions",
    };

    /// <summary>Of the views and of their extensions. The constructors are not among them: they take buffers.</summary>
    private static readonly HashSet<string> ViewMembers = new(StringComparer.Ordinal)
    {
        "get_Item", "get_Length", "get_IntLength", "get_LengthInBytes", "get_IsValid", "get_Extent", "get_IntExtent", "get_Stride",
        "get_BaseView", "SubView", "Cast", "AsAligned", "AsAligned16", "AsAligned32", "AsAligned64", "AsAligned128", "AsContiguous",
        "AsDense", "AsGeneral", "AsTransposed", "As1DView", "As2DView", "As2DDenseXView", "As2DDenseYView", "As3DView",
        "ComputeLinearIndex", "op_Implicit",
    };

    /// <summary>Whether an assembly is part of ILGPU.</summary>
    public static bool IsGuarded(string? assembly) =>
        assembly is "ILGPU" || (assembly?.StartsWith("ILGPU.", StringComparison.Ordinal) ?? false);

    /// <summary>Whether a type may be named at all.</summary>
    /// <param name="type">Its name in metadata, with <c>+</c> before a nested type.</param>
    public static bool Allows(string type) => ViewTypes.Contains(type) || WholeTypes.Contains(type.Split('+')[0]);

    /// <summary>Whether a member may be used.</summary>
    /// <param name="type">As above.</param>
    /// <param name="member">Its name in metadata, such as <c>get_Length</c>.</param>
    public static bool Allows(string type, string member) =>
        ViewTypes.Contains(type) ? ViewMembers.Contains(member) : Allows(type);
}
