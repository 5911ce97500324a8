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

    private MemoryStep[] _steps = new MemoryStep[256];

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
            _steps = new MemoryStep[stretch.Length * 2];
        }

        double[] w = terms.W;
        ReadOnlySpan<byte> grades = log.Grades.AsSpan(stretch.Start, stretch.Length);
        ReadOnlySpan<double> gaps = log.GapDays.AsSpan(stretch.Start, stretch.Length);
        Span<MemoryStep> steps = _steps.AsSpan(0, stretch.Length);
        int grade = grades[0];
        double stability = w[grade - 1];
        double difficulty = Math.Clamp(w[4] - Math.Exp(w[5] * (grade - 1)) + 1, 1, 10);
        for (int i = 1; i < steps.Length; i++)
        {
            ref MemoryStep step = ref steps[i];
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
                ? grade == 1 ? step.Lapse(w, terms.LapseCap) : step.Recalled(w, grade, terms.Growth)
                : step.SameDay(w, grade, terms.SameDay[grade]);
            stability = Math.Clamp(step.After, WeightSet.ShortestDays, WeightSet.LongestDays);
            double damped = difficulty - ((10 - difficulty) * terms.DifficultyChange[grade]);
            step.RawDifficulty = (w[7] * terms.EasyDifficulty) + ((1 - w[7]) * damped);
            difficulty = Math.Clamp(step.RawDifficulty, 1, 10);
        }
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
        ReadOnlySpan<MemoryStep> steps = _steps.AsSpan(0, stretch.Length);
        for (int i = steps.Length - 1; i > 0; i--)
        {
            ref readonly MemoryStep step = ref steps[i];
            double toRecall = 0;
            if (toStability != 0 || toDifficulty != 0)
            {
                (toStability, toDifficulty, toRecall) = MemoryGradient.OfStep(terms, step, grades[i], toStability, toDifficulty, gradient);
            }

            if (gaps[i] > 0)
            {
                if (i >= stretch.LossFrom)
                {
                    (double cost, double slope) = Score(step.Recall, weights[i], recalled[i]);
                    loss += cost;
                    toRecall += slope;
                }

                toStability += MemoryGradient.OfCurve(terms, step, toRecall, gradient);
            }
        }

        MemoryGradient.OfFirst(terms.W, grades[0], toStability, toDifficulty, gradient);
        return loss;
    }
}
