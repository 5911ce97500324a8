using System.Runtime.CompilerServices;

namespace Arena.Core.Scheduling.Fitting;

/// <summary>FSRS-6 over stretches of a log: predictions, log loss, and its gradient by a hand-written reverse pass.</summary>
/// <remarks>
/// The clamps and minima of the model are followed on the branch that was taken, and a clamp that holds passes no gradient, as in
/// open-spaced-repetition/fsrs-rs (analytic.rs). A day gap of 0 is a same-day review and tells nothing of recall.
/// Members of this class are not thread safe: a thread needs a pass of its own.
/// </remarks>
internal sealed class MemoryPass(ReviewLog log)
{
    /// <summary>Predictions are kept this far from 0 and 1, so that no single review costs an infinite loss.</summary>
    internal const double SmallestProbability = 1e-7;

    private Step[] _steps = new Step[256];

    private enum Branch : byte
    {
        SameDay,
        SameDayFloor,
        Recall,
        Lapse,
        LapseCap,
    }

    /// <summary>Writes the recall predicted for each long-term review that counts; leaves the other places alone.</summary>
    /// <param name="terms">Of the weights.</param>
    /// <param name="stretches">What to go over.</param>
    /// <param name="recall01">[reviews of the log].</param>
    internal void Predict(MemoryTerms terms, ReadOnlySpan<Stretch> stretches, Span<double> recall01)
    {
        foreach (Stretch stretch in stretches)
        {
            Forward(terms, stretch);
            for (int i = Math.Max(1, stretch.LossFrom); i < stretch.Length; i++)
            {
                if (log.GapDays[stretch.Start + i] > 0)
                {
                    recall01[stretch.Start + i] = _steps[i].Recall;
                }
            }
        }
    }

    /// <summary>Sum of the weighted log losses.</summary>
    /// <param name="terms">Of the weights.</param>
    /// <param name="stretches">What to go over.</param>
    /// <param name="importance">[reviews of the log]; 0 takes a review out.</param>
    internal double Loss(MemoryTerms terms, ReadOnlySpan<Stretch> stretches, ReadOnlySpan<double> importance)
    {
        double loss = 0;
        foreach (Stretch stretch in stretches)
        {
            Forward(terms, stretch);
            for (int i = Math.Max(1, stretch.LossFrom); i < stretch.Length; i++)
            {
                int review = stretch.Start + i;
                loss += Score(_steps[i].Recall, log.GapDays[review] > 0 ? importance[review] : 0, log.Recalled[review]).Loss;
            }
        }

        return loss;
    }

    /// <summary>Sum of the weighted log losses, and its gradient.</summary>
    /// <param name="terms">Of the weights.</param>
    /// <param name="stretches">What to go over.</param>
    /// <param name="importance">[reviews of the log]; 0 takes a review out.</param>
    /// <param name="gradient">[21]; added to.</param>
    internal double LossAndGradient(
        MemoryTerms terms, ReadOnlySpan<Stretch> stretches, ReadOnlySpan<double> importance, Span<double> gradient)
    {
        double loss = 0;
        foreach (Stretch stretch in stretches)
        {
            Forward(terms, stretch);
            loss += Backward(terms, stretch, importance, gradient);
        }

        return loss;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Loss, double Slope) Score(double recall01, double importance, bool recalled)
    {
        if (importance == 0)
        {
            return (0, 0);
        }

        double clamped = Math.Clamp(recall01, SmallestProbability, 1 - SmallestProbability);
        double likelihood = recalled ? clamped : 1 - clamped;
        double slope = clamped == recall01 ? (recalled ? -importance : importance) / likelihood : 0;
        return (-importance * Math.Log(likelihood), slope);
    }

    // Compiled at once with all care: a fit of a small log is over before the runtime would have noticed that this is where it spends its time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(MemoryTerms terms, Stretch stretch)
    {
        if (_steps.Length < stretch.Length)
        {
            _steps = new Step[stretch.Length * 2];
        }

        double[] w = terms.W;
        ReadOnlySpan<byte> grades = log.Grades.AsSpan(stretch.Start, stretch.Length);
        ReadOnlySpan<double> gaps = log.GapDays.AsSpan(stretch.Start, stretch.Length);
        Span<Step> steps = _steps.AsSpan(0, stretch.Length);
        int grade = grades[0];
        double stability = w[grade - 1];
        double difficulty = Math.Clamp(w[4] - Math.Exp(w[5] * (grade - 1)) + 1, 1, 10);
        for (int i = 1; i < steps.Length; i++)
        {
            ref Step step = ref steps[i];
            step.Stability = stability;
            step.Difficulty = difficulty;
            step.LogStability = Math.Log(stability);
            double gap = gaps[i];
            if (gap > 0)
            {
                step.Elapsed = gap / stability;
                step.Base = 1 + (terms.Factor * step.Elapsed);
                step.LogBase = Math.Log(step.Base);
                step.Recall = Math.Exp(terms.Decay * step.LogBase);
            }

            if (i == steps.Length - 1)
            {
                return;
            }

            grade = grades[i];
            step.After = gap > 0
                ? grade == 1 ? AfterLapse(w, ref step, terms.LapseCap) : AfterRecall(w, ref step, grade, terms.Growth)
                : AfterSameDay(w, ref step, grade, terms.SameDay[grade]);
            stability = Math.Clamp(step.After, WeightSet.ShortestDays, WeightSet.LongestDays);
            double damped = difficulty - ((10 - difficulty) * terms.DifficultyChange[grade]);
            step.RawDifficulty = (w[7] * terms.EasyDifficulty) + ((1 - w[7]) * damped);
            difficulty = Math.Clamp(step.RawDifficulty, 1, 10);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AfterRecall(double[] w, ref Step step, int grade, double growth)
    {
        step.Branch = Branch.Recall;
        double multiplier = grade switch { 2 => w[15], 4 => w[16], _ => 1 };
        step.Surprise = Math.Exp(w[10] * (1 - step.Recall));
        step.Scale = growth * (11 - step.Difficulty) * Math.Exp(-w[9] * step.LogStability);
        step.Increase = step.Scale * (step.Surprise - 1) * multiplier;
        return step.Stability * (1 + step.Increase);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AfterLapse(double[] w, ref Step step, double cap)
    {
        step.LogNext = Math.Log(step.Stability + 1);
        step.Power = Math.Exp(w[13] * step.LogNext);
        step.LogDifficulty = Math.Log(step.Difficulty);
        step.Scale = w[11] * Math.Exp((w[14] * (1 - step.Recall)) - (w[12] * step.LogDifficulty));
        double raw = step.Scale * (step.Power - 1);
        double capped = step.Stability * cap;
        step.Branch = capped < raw ? Branch.LapseCap : Branch.Lapse;
        return Math.Min(capped, raw);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AfterSameDay(double[] w, ref Step step, int grade, double growth)
    {
        step.Increase = growth * Math.Exp(-w[19] * step.LogStability);
        bool floor = grade > 1 && step.Increase < 1;
        step.Branch = floor ? Branch.SameDayFloor : Branch.SameDay;
        return floor ? step.Stability : step.Stability * step.Increase;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Backward(MemoryTerms terms, Stretch stretch, ReadOnlySpan<double> importance, Span<double> gradient)
    {
        double loss = 0;
        double toStability = 0;
        double toDifficulty = 0;
        ReadOnlySpan<byte> grades = log.Grades.AsSpan(stretch.Start, stretch.Length);
        ReadOnlySpan<bool> recalled = log.Recalled.AsSpan(stretch.Start, stretch.Length);
        ReadOnlySpan<double> gaps = log.GapDays.AsSpan(stretch.Start, stretch.Length);
        ReadOnlySpan<double> weights = importance.Slice(stretch.Start, stretch.Length);
        ReadOnlySpan<Step> steps = _steps.AsSpan(0, stretch.Length);
        for (int i = steps.Length - 1; i > 0; i--)
        {
            ref readonly Step step = ref steps[i];
            double toRecall = 0;
            if (toStability != 0 || toDifficulty != 0)
            {
                (toStability, toDifficulty, toRecall) = BackwardStep(terms, step, grades[i], toStability, toDifficulty, gradient);
            }

            if (gaps[i] > 0)
            {
                if (i >= stretch.LossFrom)
                {
                    (double cost, double slope) = Score(step.Recall, weights[i], recalled[i]);
                    loss += cost;
                    toRecall += slope;
                }

                toStability += BackwardCurve(terms, step, toRecall, gradient);
            }
        }

        BackwardFirst(terms.W, grades[0], toStability, toDifficulty, gradient);
        return loss;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double BackwardCurve(MemoryTerms terms, in Step step, double toRecall, Span<double> gradient)
    {
        double overBase = terms.Decay * step.Recall / step.Base;
        gradient[20] -= toRecall * ((step.Recall * step.LogBase) + (overBase * step.Elapsed * terms.FactorSlope));
        return -toRecall * overBase * step.Elapsed * terms.Factor / step.Stability;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Stability, double Difficulty, double Recall) BackwardStep(
        MemoryTerms terms, in Step step, int grade, double toAfter, double toNextDifficulty, Span<double> gradient)
    {
        double[] w = terms.W;
        double toDifficulty = step.RawDifficulty is > 1 and < 10
            ? BackwardDifficulty(terms, step.Difficulty, grade, toNextDifficulty, gradient)
            : 0;
        if (step.After is <= WeightSet.ShortestDays or >= WeightSet.LongestDays)
        {
            return (0, toDifficulty, 0);
        }

        double s = step.Stability;
        switch (step.Branch)
        {
            case Branch.SameDayFloor:
                return (toAfter, toDifficulty, 0);
            case Branch.SameDay:
                double grown = toAfter * s * step.Increase;
                gradient[17] += grown * (grade - 3 + w[18]);
                gradient[18] += grown * w[17];
                gradient[19] -= grown * step.LogStability;
                return (toAfter * step.Increase * (1 - w[19]), toDifficulty, 0);
            case Branch.LapseCap:
                double capped = toAfter * step.After;
                gradient[17] -= capped * w[18];
                gradient[18] -= capped * w[17];
                return (toAfter * terms.LapseCap, toDifficulty, 0);
            case Branch.Lapse:
                double raw = toAfter * step.After;
                double scaled = toAfter * step.Scale;
                gradient[11] += raw / w[11];
                gradient[12] -= raw * step.LogDifficulty;
                gradient[13] += scaled * step.Power * step.LogNext;
                gradient[14] += raw * (1 - step.Recall);
                return (scaled * w[13] * step.Power / (s + 1), toDifficulty - (raw * w[12] / step.Difficulty), -raw * w[14]);
            default:
                double multiplier = grade switch { 2 => w[15], 4 => w[16], _ => 1 };
                double gain = toAfter * s * step.Increase;
                double perSurprise = toAfter * s * step.Scale;
                gradient[8] += gain;
                gradient[9] -= gain * step.LogStability;
                gradient[10] += perSurprise * multiplier * (1 - step.Recall) * step.Surprise;
                if (grade is 2 or 4)
                {
                    gradient[grade == 2 ? 15 : 16] += perSurprise * (step.Surprise - 1);
                }

                return (
                    toAfter * (1 + (step.Increase * (1 - w[9]))),
                    toDifficulty - (gain / (11 - step.Difficulty)),
                    -perSurprise * multiplier * w[10] * step.Surprise);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double BackwardDifficulty(MemoryTerms terms, double before, int grade, double toNext, Span<double> gradient)
    {
        double[] w = terms.W;
        double change = terms.DifficultyChange[grade];
        double damped = before - ((10 - before) * change);
        gradient[4] += toNext * w[7];
        gradient[5] += toNext * w[7] * terms.EasySlope;
        gradient[7] += toNext * (terms.EasyDifficulty - damped);
        double toDamped = toNext * (1 - w[7]);
        gradient[6] -= toDamped * (10 - before) * (grade - 3) / 9;
        return toDamped * (1 + change);
    }

    private static void BackwardFirst(double[] w, int grade, double toStability, double toDifficulty, Span<double> gradient)
    {
        // No clamp: the bounds of w0 to w3 lie inside those of a stability. Stopping the gradient at the bound would keep a weight there for ever.
        gradient[grade - 1] += toStability;
        double power = Math.Exp(w[5] * (grade - 1));
        if (w[4] - power + 1 is > 1 and < 10)
        {
            gradient[4] += toDifficulty;
            gradient[5] -= toDifficulty * (grade - 1) * power;
        }
    }

    /// <summary>What one review leaves for the reverse pass. Stability and difficulty are those before it.</summary>
    private struct Step
    {
        internal double Stability;
        internal double Difficulty;
        internal double LogStability;
        internal double Elapsed;
        internal double Base;
        internal double LogBase;
        internal double Recall;
        internal double Scale;
        internal double Surprise;
        internal double Increase;
        internal double LogNext;
        internal double Power;
        internal double LogDifficulty;
        internal double After;
        internal double RawDifficulty;
        internal Branch Branch;
    }
}
