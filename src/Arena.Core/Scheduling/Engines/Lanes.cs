using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Arena.Core.Scheduling.Engines;

/// <summary>Sixteen numbers of single precision side by side: sixteen cards at once. Where the processor has narrower registers, the
/// runtime splits them.</summary>
internal readonly struct Lanes(Vector512<float> value) : IReal<Lanes>
{
    /// <summary>How many there are.</summary>
    internal const int Count = 16;

    internal Vector512<float> Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator +(Lanes left, Lanes right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes left, Lanes right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator *(Lanes left, Lanes right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator /(Lanes left, Lanes right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Of(double value) => new(Vector512.Create((float)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Exp(Lanes value) => new(LaneFunctions.Exp(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Log(Lanes value) => new(LaneFunctions.Log(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Min(Lanes one, Lanes other) => new(Vector512.MinNative(one.Value, other.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Max(Lanes one, Lanes other) => new(Vector512.MaxNative(one.Value, other.Value));
}
