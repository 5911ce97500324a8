namespace Arena.Core.Scheduling.Engines;

/// <summary>One number.</summary>
internal readonly record struct Scalar(double Value) : IReal<Scalar>
{
    public static Scalar operator +(Scalar left, Scalar right) => new(left.Value + right.Value);

    public static Scalar operator -(Scalar left, Scalar right) => new(left.Value - right.Value);

    public static Scalar operator *(Scalar left, Scalar right) => new(left.Value * right.Value);

    public static Scalar operator /(Scalar left, Scalar right) => new(left.Value / right.Value);

    public static Scalar Of(double value) => new(value);

    public static Scalar Exp(Scalar value) => new(Math.Exp(value.Value));

    public static Scalar Log(Scalar value) => new(Math.Log(value.Value));

    public static Scalar Min(Scalar one, Scalar other) => new(Math.Min(one.Value, other.Value));

    public static Scalar Max(Scalar one, Scalar other) => new(Math.Max(one.Value, other.Value));
}
