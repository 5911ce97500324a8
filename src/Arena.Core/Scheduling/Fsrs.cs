namespace Arena.Core.Scheduling;

/// <summary>The formulas of FSRS-6: how a memory decays and how a review changes it.</summary>
/// <remarks>
/// Formulas and constants as in open-spaced-repetition/fsrs-rs (model.rs, since 2025-11: Hard too cannot lower the stability on the
/// same day) and py-fsrs (scheduler.py). Pure functions of their arguments, O(1).
/// </remarks>
public static class Fsrs
{
    /// <summary>Smallest stability, in days.</summary>
    public const double MinimumStabilityDays = 0.001;

    /// <summary>Largest stability, in days: a hundred years.</summary>
    public const double MaximumStabilityDays = 36_500;

    /// <summary>Probability of recall <paramref name="elapsedDays"/> after the last review.</summary>
    /// <param name="elapsedDays">Zero or more; may be fractional.</param>
    /// <param name="stabilityDays">See <see cref="MemoryState"/>.</param>
    /// <param name="parameters">w20 is the decay.</param>
    /// <returns>In (0, 1]; 0.9 where the elapsed time equals the stability.</returns>
    public static double Recall(double elapsedDays, double stabilityDays, FsrsParameters parameters) =>
        Math.Pow(1 + (Factor(parameters) * elapsedDays / stabilityDays), -parameters[20]);

    /// <summary>Days until recall has fallen to <paramref name="retention01"/>, not rounded.</summary>
    /// <param name="stabilityDays">See <see cref="MemoryState"/>.</param>
    /// <param name="retention01">In (0, 1].</param>
    /// <param name="parameters">w20 is the decay.</param>
    public static double IntervalDays(double stabilityDays, double retention01, FsrsParameters parameters) =>
        stabilityDays / Factor(parameters) * (Math.Pow(retention01, -1 / parameters[20]) - 1);

    /// <summary>The memory after the first review of a card.</summary>
    public static MemoryState First(Grade grade, FsrsParameters parameters) => new(
        ClampStability(parameters[(int)grade - 1]),
        Math.Clamp(FirstDifficulty(grade, parameters), 1, 10));

    /// <summary>The memory after a later review.</summary>
    /// <param name="before">The memory before it.</param>
    /// <param name="grade">How hard the recall was.</param>
    /// <param name="elapsedDays">Study days since the last review; below 1 the same-day rule holds. Not negative.</param>
    /// <param name="parameters">The weights.</param>
    public static MemoryState Next(MemoryState before, Grade grade, double elapsedDays, FsrsParameters parameters)
    {
        double recall01 = Recall(elapsedDays, before.StabilityDays, parameters);
        double stability = (elapsedDays < 1, grade) switch
        {
            (true, _) => SameDayStability(before.StabilityDays, grade, parameters),
            (false, Grade.Again) => LapseStability(before, recall01, parameters),
            (false, _) => RecallStability(before, recall01, grade, parameters),
        };
        return new(ClampStability(stability), NextDifficulty(before.Difficulty, grade, parameters));
    }

    /// <summary>Stability after a recall on a later day.</summary>
    internal static double RecallStability(MemoryState before, double recall01, Grade grade, FsrsParameters w)
    {
        double hardPenalty = grade == Grade.Hard ? w[15] : 1;
        double easyBonus = grade == Grade.Easy ? w[16] : 1;
        return before.StabilityDays * (1 + (Math.Exp(w[8])
            * (11 - before.Difficulty)
            * Math.Pow(before.StabilityDays, -w[9])
            * (Math.Exp(w[10] * (1 - recall01)) - 1)
            * hardPenalty * easyBonus));
    }

    /// <summary>Stability after forgetting on a later day.</summary>
    internal static double LapseStability(MemoryState before, double recall01, FsrsParameters w)
    {
        double forgotten = w[11]
            * Math.Pow(before.Difficulty, -w[12])
            * (Math.Pow(before.StabilityDays + 1, w[13]) - 1)
            * Math.Exp(w[14] * (1 - recall01));
        return Math.Min(forgotten, before.StabilityDays / Math.Exp(w[17] * w[18]));
    }

    /// <summary>Stability after a review on the same day.</summary>
    internal static double SameDayStability(double stabilityDays, Grade grade, FsrsParameters w)
    {
        double increase = Math.Exp(w[17] * ((int)grade - 3 + w[18])) * Math.Pow(stabilityDays, -w[19]);
        return stabilityDays * (grade == Grade.Again ? increase : Math.Max(increase, 1));
    }

    /// <summary>Difficulty after a review: damped towards 10, with a pull back to that of a first Easy.</summary>
    internal static double NextDifficulty(double difficulty, Grade grade, FsrsParameters w)
    {
        double change = -w[6] * ((int)grade - 3);
        double damped = difficulty + ((10 - difficulty) * change / 9);
        return Math.Clamp((w[7] * FirstDifficulty(Grade.Easy, w)) + ((1 - w[7]) * damped), 1, 10);
    }

    private static double FirstDifficulty(Grade grade, FsrsParameters w) => w[4] - Math.Exp(w[5] * ((int)grade - 1)) + 1;

    private static double Factor(FsrsParameters w) => Math.Pow(0.9, -1 / w[20]) - 1;

    private static double ClampStability(double days) => Math.Clamp(days, MinimumStabilityDays, MaximumStabilityDays);
}
