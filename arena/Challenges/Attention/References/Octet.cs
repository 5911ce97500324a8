using ILGPU.Algorithms;

namespace Arena.Challenges.Attention.References;

/// <summary>Eight numbers in registers: a row of a thread's tile, or one number for each of its rows.</summary>
internal struct Octet
{
    public float A;
    public float B;
    public float C;
    public float D;
    public float E;
    public float F;
    public float G;
    public float H;

    public static Octet From(Quad low, Quad high)
    {
        Octet all = default;
        all.A = low.X;
        all.B = low.Y;
        all.C = low.Z;
        all.D = low.W;
        all.E = high.X;
        all.F = high.Y;
        all.G = high.Z;
        all.H = high.W;
        return all;
    }

    /// <summary>The same number eight times.</summary>
    public static Octet Of(float x) => From(new(x, x, x, x), new(x, x, x, x));

    public static Quad Low(Octet a) => new(a.A, a.B, a.C, a.D);

    public static Quad High(Octet a) => new(a.E, a.F, a.G, a.H);

    /// <summary>factor * b + c, one rounding each where the device fuses them.</summary>
    public static Octet MultiplyAdd(float factor, Octet b, Octet c)
    {
        c.A += factor * b.A;
        c.B += factor * b.B;
        c.C += factor * b.C;
        c.D += factor * b.D;
        c.E += factor * b.E;
        c.F += factor * b.F;
        c.G += factor * b.G;
        c.H += factor * b.H;
        return c;
    }

    public static Octet Scale(float factor, Octet a)
    {
        a.A *= factor;
        a.B *= factor;
        a.C *= factor;
        a.D *= factor;
        a.E *= factor;
        a.F *= factor;
        a.G *= factor;
        a.H *= factor;
        return a;
    }

    public static Octet Multiply(Octet a, Octet b) => From(
        new(a.A * b.A, a.B * b.B, a.C * b.C, a.D * b.D), new(a.E * b.E, a.F * b.F, a.G * b.G, a.H * b.H));

    public static Octet Add(Octet a, Octet b) => From(
        new(a.A + b.A, a.B + b.B, a.C + b.C, a.D + b.D), new(a.E + b.E, a.F + b.F, a.G + b.G, a.H + b.H));

    public static Octet Max(Octet a, Octet b) => From(
        new(Larger(a.A, b.A), Larger(a.B, b.B), Larger(a.C, b.C), Larger(a.D, b.D)),
        new(Larger(a.E, b.E), Larger(a.F, b.F), Larger(a.G, b.G), Larger(a.H, b.H)));

    public static float Sum(Octet a) => a.A + a.B + (a.C + a.D) + (a.E + a.F + (a.G + a.H));

    public static float Max(Octet a) =>
        Larger(Larger(Larger(a.A, a.B), Larger(a.C, a.D)), Larger(Larger(a.E, a.F), Larger(a.G, a.H)));

    /// <summary>2 to the power of each number less <paramref name="less"/>.</summary>
    public static Octet Exp2(Octet a, float less) => From(
        new(XMath.Exp2(a.A - less), XMath.Exp2(a.B - less), XMath.Exp2(a.C - less), XMath.Exp2(a.D - less)),
        new(XMath.Exp2(a.E - less), XMath.Exp2(a.F - less), XMath.Exp2(a.G - less), XMath.Exp2(a.H - less)));

    /// <summary>2 to the power of the differences.</summary>
    public static Octet Exp2(Octet a, Octet less) => From(
        new(XMath.Exp2(a.A - less.A), XMath.Exp2(a.B - less.B), XMath.Exp2(a.C - less.C), XMath.Exp2(a.D - less.D)),
        new(XMath.Exp2(a.E - less.E), XMath.Exp2(a.F - less.F), XMath.Exp2(a.G - less.G), XMath.Exp2(a.H - less.H)));

    /// <summary>Puts <paramref name="mask"/> where the number of a key is above <paramref name="last"/>: the first four keys count
    /// from <paramref name="low"/>, the others from <paramref name="high"/>.</summary>
    public static Octet Mask(Octet a, int low, int high, int last, float mask) => From(
        new(low <= last ? a.A : mask, low + 1 <= last ? a.B : mask, low + 2 <= last ? a.C : mask, low + 3 <= last ? a.D : mask),
        new(high <= last ? a.E : mask, high + 1 <= last ? a.F : mask, high + 2 <= last ? a.G : mask, high + 3 <= last ? a.H : mask));

    private static float Larger(float a, float b) => XMath.Max(a, b);
}
