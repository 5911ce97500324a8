using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Arena.Core.Scheduling.Engines;

/// <summary>Exponential and logarithm of sixteen numbers, within two units of the last place of single precision.</summary>
/// <remarks>The polynomials of expf and logf in Moshier's Cephes library. The framework's own take several times as long, because they
/// also serve what cannot occur here: numbers that are zero, negative, denormal or infinite.</remarks>
internal static class LaneFunctions
{
    // ln 2 in two parts, so that a multiple of it can be taken away without loss.
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;
    private const float Log2E = 1.44269504f;

    private const int ExponentBits = 23;
    private const int MantissaMask = 0x7fffff;
    private const int HalfBits = 0x3f000000;

    /// <summary>The exponential; arguments beyond 87 either way are taken as 87.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Exp(Vector512<float> value)
    {
        Vector512<float> x = Vector512.MinNative(Vector512.MaxNative(value, Vector512.Create(-87f)), Vector512.Create(87f));
        Vector512<float> n = Vector512.Round(x * Log2E);
        Vector512<float> r = Fma(n, -Ln2Low, Fma(n, -Ln2High, x));
        Vector512<float> p = Vector512.Create(1.9875691500e-4f);
        p = Fma(p, r, 1.3981999507e-3f);
        p = Fma(p, r, 8.3334519073e-3f);
        p = Fma(p, r, 4.1665795894e-2f);
        p = Fma(p, r, 1.6666665459e-1f);
        p = Fma(p, r, 5.0000001201e-1f);
        Vector512<float> result = Vector512.FusedMultiplyAdd(p, r * r, r) + Vector512<float>.One;
        Vector512<int> power = Vector512.ShiftLeft(Vector512.ConvertToInt32Native(n) + Vector512.Create(127), ExponentBits);
        return result * power.AsSingle();
    }

    /// <summary>The natural logarithm of positive numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Log(Vector512<float> value)
    {
        Vector512<int> bits = value.AsInt32();
        Vector512<float> exponent = Vector512.ConvertToSingle(Vector512.ShiftRightArithmetic(bits, ExponentBits) - Vector512.Create(126));
        Vector512<float> mantissa = ((bits & Vector512.Create(MantissaMask)) | Vector512.Create(HalfBits)).AsSingle();
        Vector512<float> isLow = Vector512.LessThan(mantissa, Vector512.Create(0.707106781f));
        exponent -= isLow & Vector512<float>.One;
        Vector512<float> x = mantissa + (isLow & mantissa) - Vector512<float>.One;
        Vector512<float> p = Vector512.Create(7.0376836292e-2f);
        p = Fma(p, x, -1.1514610310e-1f);
        p = Fma(p, x, 1.1676998740e-1f);
        p = Fma(p, x, -1.2420140846e-1f);
        p = Fma(p, x, 1.4249322787e-1f);
        p = Fma(p, x, -1.6668057665e-1f);
        p = Fma(p, x, 2.0000714765e-1f);
        p = Fma(p, x, -2.4999993993e-1f);
        p = Fma(p, x, 3.3333331174e-1f);
        Vector512<float> square = x * x;
        Vector512<float> tail = Fma(exponent, Ln2Low, p * x * square) - (square * 0.5f);
        return Fma(exponent, Ln2High, x + tail);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Fma(Vector512<float> a, Vector512<float> b, float c) => Vector512.FusedMultiplyAdd(a, b, Vector512.Create(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Fma(Vector512<float> a, float b, Vector512<float> c) => Vector512.FusedMultiplyAdd(a, Vector512.Create(b), c);
}
