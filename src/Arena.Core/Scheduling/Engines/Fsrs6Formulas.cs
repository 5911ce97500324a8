using System.Runtime.CompilerServices;

namespace Arena.Core.Scheduling.Engines;

/// <summary>The formulas of FSRS-6, each written once for a single card and for several side by side.</summary>
/// <remarks>Formulas as in open-spaced-repetition/fsrs-rs (src/model.rs) and py-fsrs (fsrs/scheduler.py). Powers are written with the
/// logarithm of their base, which several of them share.</remarks>
internal static class Fsrs6Formulas<T>
    where T : struct, IReal<T>
{
    /// <summary>Difficulty of a card after its first review, not clamped.</summary>
    internal static double FirstDifficulty(double w4, double w5, int grade) => w4 - Math.Exp(w5 * (grade - 1)) + 1;

    /// <summary>Probability of recall after <paramref name="elapsed"/> days.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Recall(Fsrs6Constants c, T stability, T elapsed) =>
        T.Exp(T.Of(c.Decay) * T.Log(T.Of(1) + (T.Of(c.Factor) * elapsed / stability)));

    /// <summary>By how much a recall graded Good multiplies the stability, less 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Growth(Fsrs6Constants c, T stability, T difficulty, T recall) =>
        T.Of(c.Growth)
        * (T.Of(11) - difficulty)
        * T.Exp(T.Of(c.GrowthSaturation) * T.Log(stability))
        * (T.Exp(T.Of(c.GrowthSpacing) * (T.Of(1) - recall)) - T.Of(1));

    /// <summary>Stability after forgetting on a later day, before the cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Lapse(Fsrs6Constants c, T stability, T difficulty, T recall) =>
        T.Of(c.Lapse)
        * T.Exp((T.Of(c.LapseDifficulty) * T.Log(difficulty)) + (T.Of(c.LapseSpacing) * (T.Of(1) - recall)))
        * (T.Exp(T.Of(c.LapseStability) * T.Log(stability + T.Of(1))) - T.Of(1));

    /// <summary>Largest stability that a lapse may leave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T LapseCap(Fsrs6Constants c, T stability) => stability * T.Of(c.LapseCap);

    /// <summary>By how much a review on the same day multiplies the stability, before the factor of its grade.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T SameDay(Fsrs6Constants c, T stability) => T.Exp(T.Of(c.SameDaySaturation) * T.Log(stability));

    /// <summary>What a grade adds to the difficulty: the less the nearer it is to 10.</summary>
    /// <param name="difficulty">Before the review.</param>
    /// <param name="change">What the grade asks for.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Damped(T difficulty, T change) => (T.Of(10) - difficulty) * change / T.Of(9);

    /// <summary>Pulls a difficulty back to that of a first Easy.</summary>
    /// <param name="c">The constants.</param>
    /// <param name="target">Difficulty of a first Easy, not clamped.</param>
    /// <param name="difficulty">After the grade.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Reverted(Fsrs6Constants c, double target, T difficulty) =>
        T.Of(c.Reversion * target) + (T.Of(1 - c.Reversion) * difficulty);

    /// <summary>A value within its bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Clamp(T value, double low, double high) => T.Min(T.Max(value, T.Of(low)), T.Of(high));
}
