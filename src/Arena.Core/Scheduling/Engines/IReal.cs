using System.Numerics;

namespace Arena.Core.Scheduling.Engines;

/// <summary>A number, or several side by side: what the formulas are written for, so that each is written once.</summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface IReal<T> : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>, IDivisionOperators<T, T, T>
    where T : struct, IReal<T>
{
    /// <summary>The same number in every place.</summary>
    static abstract T Of(double value);

    static abstract T Exp(T value);

    static abstract T Log(T value);

    static abstract T Min(T one, T other);

    static abstract T Max(T one, T other);
}
