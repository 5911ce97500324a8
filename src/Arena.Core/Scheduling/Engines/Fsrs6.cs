using System.Globalization;
using Formulas = Arena.Core.Scheduling.Engines.Fsrs6Formulas<Arena.Core.Scheduling.Engines.Scalar>;

namespace Arena.Core.Scheduling.Engines;

/// <summary>FSRS-6: one stability, 21 weights, elapsed time in study days with a rule of its own for reviews on the same day.</summary>
/// <remarks>As in open-spaced-repetition/fsrs-rs (src/model.rs); <see cref="Fsrs6Rules"/> says where others compute differently.</remarks>
public sealed class Fsrs6 : IMemoryEngine
{
    /// <summary>Smallest stability, in days.</summary>
    public const double MinimumStabilityDays = 0.001;

    /// <summary>Largest stability, in days: a hundred years.</summary>
    public const double MaximumStabilityDays = 36_500;

    private readonly Fsrs6Constants _c;
    private readonly FsrsParameters _parameters;
    private readonly Fsrs6Rules _rules;

    /// <summary>An engine with these weights.</summary>
    /// <param name="parameters">The weights.</param>
    /// <param name="rules">How it computes where implementations differ; null for <see cref="Fsrs6Rules.Default"/>.</param>
    public Fsrs6(FsrsParameters parameters, Fsrs6Rules? rules = null)
    {
        _parameters = parameters;
        _rules = rules ?? Fsrs6Rules.Default;
        _c = new(parameters, _rules);
    }

    /// <summary>The engine with the published weights.</summary>
    public static Fsrs6 Default { get; } = new(FsrsParameters.Default);

    /// <inheritdoc/>
    public string Fingerprint => string.Create(CultureInfo.InvariantCulture, $"fsrs6 {_parameters} {_rules}");

    /// <inheritdoc/>
    public bool CountsStudyDays => true;

    internal Fsrs6Constants Constants => _c;

    /// <summary>Whether <see cref="Fsrs6Batch"/> has these rules.</summary>
    internal bool OffersBatch => _rules is { RoundsToEightDecimals: false, HasShortTerm: true };

    /// <inheritdoc/>
    public MemoryState First(Grade grade) => new(
        _c.FirstStabilities[(int)grade - 1],
        Math.Clamp(FirstDifficulty(grade), 1, 10));

    /// <inheritdoc/>
    public MemoryState Next(MemoryState before, Grade grade, double elapsedDays)
    {
        double elapsed = Math.Max(0, elapsedDays);
        double stability = IsSameDay(elapsed)
            ? SameDayStability(before.StabilityDays, grade)
            : LaterStability(before, grade, elapsed);
        return new(stability, NextDifficulty(before.Difficulty, grade));
    }

    /// <inheritdoc/>
    public NextStates NextStates(MemoryState? before, double elapsedDays)
    {
        if (before is not { } memory)
        {
            return new(First(Grade.Again), First(Grade.Hard), First(Grade.Good), First(Grade.Easy));
        }

        double elapsed = Math.Max(0, elapsedDays);
        double stability = memory.StabilityDays;
        MemoryState After(Grade grade, double next) => new(next, NextDifficulty(memory.Difficulty, grade));
        if (IsSameDay(elapsed))
        {
            double shared = Formulas.SameDay(_c, new(stability)).Value;
            return new(
                After(Grade.Again, SameDayStability(stability, Grade.Again, shared)),
                After(Grade.Hard, SameDayStability(stability, Grade.Hard, shared)),
                After(Grade.Good, SameDayStability(stability, Grade.Good, shared)),
                After(Grade.Easy, SameDayStability(stability, Grade.Easy, shared)));
        }

        double recall01 = Recall(memory, elapsed);
        double growth = Growth(memory, recall01);
        return new(
            After(Grade.Again, LapseStability(memory, recall01)),
            After(Grade.Hard, Grown(stability, growth, Grade.Hard)),
            After(Grade.Good, Grown(stability, growth, Grade.Good)),
            After(Grade.Easy, Grown(stability, growth, Grade.Easy)));
    }

    /// <inheritdoc/>
    public double Recall(MemoryState memory, double elapsedDays) =>
        Rounded(Formulas.Recall(_c, new(memory.StabilityDays), new(Math.Max(0, elapsedDays))).Value);

    /// <inheritdoc/>
    public double Interval(MemoryState memory, double retention01) =>
        memory.StabilityDays * Rounded((Math.Pow(retention01, 1 / _c.Decay) - 1) / _c.Factor);

    /// <inheritdoc/>
    /// <remarks>Inverts the recall formula for the difficulty: fsrs-rs, memory_state_from_sm2.</remarks>
    public MemoryState FromSm2(Sm2Card card)
    {
        double stability = Math.Max(card.IntervalDays, MinimumStabilityDays) * _c.Factor
            / (Math.Pow(card.Retention01, 1 / _c.Decay) - 1);
        stability = Math.Clamp(stability, MinimumStabilityDays, _rules.StabilityCeiling);
        double growthPerDifficulty = Growth(new(stability, Difficulty: 10), card.Retention01);
        return new(stability, Math.Clamp(11 - ((card.Ease - 1) / growthPerDifficulty), 1, 10));
    }

    /// <summary>Half up, as JavaScript rounds.</summary>
    internal static double RoundToEightDecimals(double value) => Math.Floor((value * 1e8) + 0.5) / 1e8;

    /// <summary>Stability after a recall on a later day.</summary>
    internal double RecallStability(MemoryState before, double recall01, Grade grade) =>
        Grown(before.StabilityDays, Growth(before, recall01), grade);

    /// <summary>Stability after forgetting on a later day.</summary>
    internal double LapseStability(MemoryState before, double recall01)
    {
        double forgotten = Bounded(Formulas.Lapse(_c, new(before.StabilityDays), new(before.Difficulty), new(recall01)).Value);
        return Math.Max(MinimumStabilityDays, Math.Min(forgotten, Rounded(Formulas.LapseCap(_c, new(before.StabilityDays)).Value)));
    }

    /// <summary>Stability after a review on the same day.</summary>
    internal double SameDayStability(double stabilityDays, Grade grade) =>
        SameDayStability(stabilityDays, grade, Formulas.SameDay(_c, new(stabilityDays)).Value);

    /// <summary>Difficulty after a review: damped towards 10, with a pull back to that of a first Easy.</summary>
    internal double NextDifficulty(double difficulty, Grade grade)
    {
        double damped = difficulty + Rounded(Formulas.Damped(new(difficulty), new(-_c.DifficultyStep * ((int)grade - 3))).Value);
        return Math.Clamp(Rounded(Formulas.Reverted(_c, FirstDifficulty(Grade.Easy), new(damped)).Value), 1, 10);
    }

    private bool IsSameDay(double elapsedDays) => elapsedDays < 1 && _rules.HasShortTerm;

    private double LaterStability(MemoryState before, Grade grade, double elapsedDays)
    {
        double recall01 = Recall(before, elapsedDays);
        return grade == Grade.Again ? LapseStability(before, recall01) : RecallStability(before, recall01, grade);
    }

    private double Growth(MemoryState before, double recall01) =>
        Formulas.Growth(_c, new(before.StabilityDays), new(before.Difficulty), new(recall01)).Value;

    private double Grown(double stabilityDays, double growth, Grade grade)
    {
        double ofGrade = grade switch
        {
            Grade.Hard => _c.HardPenalty,
            Grade.Easy => _c.EasyBonus,
            _ => 1,
        };
        return Bounded(stabilityDays * (1 + (growth * ofGrade)));
    }

    private double SameDayStability(double stabilityDays, Grade grade, double shared)
    {
        double increase = shared * _c.SameDay[(int)grade - 1];
        bool mayFall = grade == Grade.Again || (grade == Grade.Hard && !_rules.HardKeepsStability);
        return Bounded(stabilityDays * (mayFall ? increase : Math.Max(increase, 1)));
    }

    private double FirstDifficulty(Grade grade) => Rounded(_c.FirstDifficulties[(int)grade - 1]);

    private double Bounded(double days) =>
        Rounded(Math.Min(Math.Max(days, MinimumStabilityDays), _rules.StabilityCeiling));

    private double Rounded(double value) => _rules.RoundsToEightDecimals ? RoundToEightDecimals(value) : value;
}
