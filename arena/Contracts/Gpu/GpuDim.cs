using System.Globalization;

namespace Arena.Contracts.Gpu;

/// <summary>Size of a grid or of a group. A number, a pair or a triple converts to it: <c>256</c>, <c>(blocks, heads)</c>.</summary>
/// <param name="X">The first dimension, which neighbouring threads differ in.</param>
/// <param name="Y">The second.</param>
/// <param name="Z">The third.</param>
public readonly record struct GpuDim(int X, int Y = 1, int Z = 1)
{
    /// <summary>All elements.</summary>
    public long Size => (long)X * Y * Z;

    /// <summary>The fewest groups of <paramref name="size"/> that hold <paramref name="count"/> threads: count / size, rounded up.</summary>
    /// <exception cref="OverflowException">That many are no grid.</exception>
    public static int Groups(long count, int size) => checked((int)((count + size - 1) / size));

    /// <summary>One dimension.</summary>
    public static implicit operator GpuDim(int x) => new(x);

    /// <summary>Two dimensions.</summary>
    public static implicit operator GpuDim((int X, int Y) size) => new(size.X, size.Y);

    /// <summary>Three dimensions.</summary>
    public static implicit operator GpuDim((int X, int Y, int Z) size) => new(size.X, size.Y, size.Z);

    /// <summary>Such as <c>3 x 4 x 1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X} x {Y} x {Z}");
}
