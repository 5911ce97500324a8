using System.Globalization;

namespace Arena.Core.Scheduling.Engines;

/// <summary>FSRS-7, experimental: a slow and a fast stability, 34 weights, one formula from seconds to years.</summary>
/// <remarks>As in open-spaced-repetition/fsrs-rs (src/model_v7.rs). Elapsed time must be the time between two answers: fed with whole
/// days, where everything on one day counts as no time at all, it predicts badly.</remarks>
public sealed class Fsrs7 : IMemoryEngine
{
    /// <summary>Smallest stability of either trace, in days.</summary>
    public const double MinimumStabilityDays = 0.0001;

    /// <summary>Largest stability of either trace, and longest interval, in days.</summary>
    public const double MaximumStabilityDays = 36_500;

    private const double SecondInDays = 1.0 / 86_400;

    /// <summary>A fast trace begins, and after a lapse ends, below the slow one by this factor.</summary>
    private const double FastShare = 0.8;

    private readonly Fsrs7Parameters _w;
    private readonly Trace _slow;
    private readonly Trace _fast;

    /// <summary>An engine with these weights.</summary>
    public Fsrs7(Fsrs7Parameters parameters)
    {
        _w = parameters;
        _slow = new(parameters, 7);
        _fast = new(parameters, 15);
    }

    /// <summary>The engine with the published weights.</summary>
    public static Fsrs7 Default { get; } = new(Fsrs7Parameters.Default);

    /// <inheritdoc/>
    public string Fingerprint => string.Create(CultureInfo.InvariantCulture, $"fsrs7 {_w}");

    /// <inheritdoc/>
    public bool CountsStudyDays => false;

    /// <inheritdoc/>
    public MemoryState First(Grade grade)
    {
        double slow = Bounded(_w[(int)grade - 1]);
        return new(slow, Math.Clamp(FirstDifficulty(grade), 1, 10), Bounded(FastShare * slow));
    }

    /// <inheritdoc/>
    public MemoryState Next(MemoryState before, Grade grade, double elapsedDays) =>
        After(before, grade, RecallsOf(before, elapsedDays));

    /// <inheritdoc/>
    public NextStates NextStates(MemoryState? before, double elapsedDays)
    {
        if (before is not { } memory)
        {
            return new(First(Grade.Again), First(Grade.Hard), First(Grade.Good), First(Grade.Easy));
        }

        (double, double) recalls = RecallsOf(memory, elapsedDays);
        return new(
            After(memory, Grade.Again, recalls),
            After(memory, Grade.Hard, recalls),
            After(memory, Grade.Good, recalls),
            After(memory, Grade.Easy, recalls));
    }

    /// <inheritdoc/>
    public double Recall(MemoryState memory, double elapsedDays) => CurveOf(memory).Recall(Math.Max(0, elapsedDays));

    /// <inheritdoc/>
    /// <remarks>Newton steps in the logarithm of time; where they do not arrive, a bracket and bisection.</remarks>
    public double Interval(MemoryState memory, double retention01)
    {
        double wanted = Math.Clamp(retention01, 1e-4, 0.9999);
        if (retention01 >= 0.9999)
        {
            return 0;
        }

        Fsrs7Curve curve = CurveOf(memory);
        double longest = Math.Max(memory.StabilityDays, FastOf(memory));
        double logDays = Math.Log(longest);
        for (int step = 0; step < 7; step++)
        {
            (double recall01, double slope) = curve.WithSlope(Math.Exp(logDays));
            double change = (recall01 - wanted) / Math.Min(slope, -1e-12);
            logDays = Math.Clamp(logDays - Math.Clamp(change, -4, 4), Math.Log(SecondInDays), Math.Log(MaximumStabilityDays));
        }

        double days = Math.Exp(logDays);
        return Math.Abs(curve.Recall(days) - wanted) <= 1e-3 ? days : Bisect(curve, wanted, Math.Max(longest, 1));
    }

    /// <inheritdoc/>
    /// <remarks>The stability at which recall after the interval is as SM-2 had it, at middle difficulty; the ease is not used.</remarks>
    public MemoryState FromSm2(Sm2Card card)
    {
        double low = Math.Log(MinimumStabilityDays);
        double high = Math.Log(MaximumStabilityDays);
        for (int step = 0; step < 60; step++)
        {
            double middle = (low + high) / 2;
            bool isTooWeak = Recall(OfMiddleDifficulty(Math.Exp(middle)), card.IntervalDays) < card.Retention01;
            (low, high) = isTooWeak ? (middle, high) : (low, middle);
        }

        return OfMiddleDifficulty(Bounded(Math.Exp((low + high) / 2)));
    }

    private static MemoryState OfMiddleDifficulty(double slow) => new(slow, 5, Bounded(FastShare * slow));

    private static double Bisect(Fsrs7Curve curve, double wanted, double start)
    {
        double low = 0;
        double high = start;
        while (curve.Recall(high) > wanted && high < MaximumStabilityDays)
        {
            low = high;
            high = Math.Min(2 * high, MaximumStabilityDays);
        }

        if (curve.Recall(high) > wanted)
        {
            return MaximumStabilityDays;
        }

        for (int step = 0; step < 50; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = curve.Recall(middle) > wanted ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    private static double FastOf(MemoryState memory) => memory.FastStabilityDays
        ?? throw new ArgumentException("A memory of FSRS-7 has a fast stability; this one was made by another engine.", nameof(memory));

    private static double Bounded(double days) => Math.Clamp(days, MinimumStabilityDays, MaximumStabilityDays);

    private Fsrs7Curve CurveOf(MemoryState memory) => new(_w, memory.StabilityDays, FastOf(memory), memory.Difficulty);

    private (double Recall01, double Fast01) RecallsOf(MemoryState memory, double elapsedDays)
    {
        Fsrs7Curve curve = CurveOf(memory);
        double elapsed = Math.Max(0, elapsedDays);
        double fast = curve.Fast(elapsed);
        return (curve.Mix(fast, curve.Slow(elapsed)), fast);
    }

    private MemoryState After(MemoryState before, Grade grade, (double Recall01, double Fast01) recalls)
    {
        double slow = Bounded(_slow.After(before.StabilityDays, recalls.Recall01, before.Difficulty, grade));
        double fast = _fast.After(FastOf(before), recalls.Fast01, before.Difficulty, grade);
        fast = Bounded(grade == Grade.Again ? Math.Min(fast, FastShare * slow) : fast);
        return new(slow, NextDifficulty(before.Difficulty, grade, recalls.Recall01), fast);
    }

    /// <summary>A lapse that was to be expected makes a card less difficult than a surprising one.</summary>
    private double NextDifficulty(double difficulty, Grade grade, double recall01)
    {
        double change = -_w[6] * ((int)grade - 3) * (grade == Grade.Again ? recall01 + 0.1 : 1);
        double damped = difficulty + Fsrs6Formulas<Scalar>.Damped(new(difficulty), new(change)).Value;
        return Math.Clamp((0.01 * FirstDifficulty(Grade.Easy)) + (0.99 * damped), 1, 10);
    }

    private double FirstDifficulty(Grade grade) => Fsrs6Formulas<Scalar>.FirstDifficulty(_w[4], _w[5], (int)grade);

    /// <summary>The eight weights of one trace, and its update.</summary>
    private sealed class Trace(Fsrs7Parameters w, int first)
    {
        private readonly double _growth = Math.Exp(w[first] - 1.5);
        private readonly double _saturation = w[first + 1];
        private readonly double _spacing = w[first + 2];
        private readonly double _lapse = w[first + 3];
        private readonly double _lapseStability = w[first + 4];
        private readonly double _lapseSpacing = w[first + 5];
        private readonly double _hard = w[first + 6];
        private readonly double _easy = w[first + 7];

        /// <summary>The stability after a review, before its bounds.</summary>
        internal double After(double days, double recall01, double difficulty, Grade grade)
        {
            double forgotten = _lapse * (Math.Pow(days + 1, _lapseStability) - 1) * Math.Exp((1 - recall01) * _lapseSpacing);
            double lapse = Math.Min(days, forgotten);
            if (grade == Grade.Again)
            {
                return lapse;
            }

            double ofGrade = grade switch
            {
                Grade.Hard => _hard,
                Grade.Easy => _easy,
                _ => 1,
            };
            double growth = _growth * (11 - difficulty) * Math.Pow(days, -_saturation) * (Math.Exp((1 - recall01) * _spacing) - 1);
            return Math.Max(lapse, days * (1 + (growth * ofGrade)));
        }
    }
}
