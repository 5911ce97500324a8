namespace Arena.Core.Scheduling.Fitting;

/// <summary>The reverse pass, formula by formula: takes a derivative of the loss by what a formula gave, adds its share to the gradient by
/// the weights (w0 to w20), and hands on the derivatives by what the formula took.</summary>
internal static class MemoryGradient
{
    /// <summary>Through the forgetting curve: from the recall to the stability before the review.</summary>
    internal static double OfCurve(MemoryTerms terms, in MemoryStep step, double toRecall, Span<double> gradient)
    {
        double overBase = terms.Decay * step.Recall / step.Base;
        gradient[20] -= toRecall * ((step.Recall * step.LogBase) + (overBase * step.Elapsed * terms.FactorSlope));
        return -toRecall * overBase * step.Elapsed * terms.Factor / step.Stability;
    }

    /// <summary>Through a review: from stability and difficulty after it to those before it, and to the recall at it.</summary>
    internal static (double Stability, double Difficulty, double Recall) OfStep(
        MemoryTerms terms, in MemoryStep step, int grade, double toAfter, double toNextDifficulty, Span<double> gradient)
    {
        double[] w = terms.W;
        double toDifficulty = step.RawDifficulty is > 1 and < 10
            ? OfDifficulty(terms, step.Difficulty, grade, toNextDifficulty, gradient)
            : 0;
        if (step.After is <= WeightSet.ShortestDays or >= WeightSet.LongestDays)
        {
            return (0, toDifficulty, 0);
        }

        double s = step.Stability;
        switch (step.Branch)
        {
            case MemoryStep.Kind.SameDayFloor:
                return (toAfter, toDifficulty, 0);
            case MemoryStep.Kind.SameDay:
                double grown = toAfter * s * step.Increase;
                gradient[17] += grown * (grade - 3 + w[18]);
                gradient[18] += grown * w[17];
                gradient[19] -= grown * step.LogStability;
                return (toAfter * step.Increase * (1 - w[19]), toDifficulty, 0);
            case MemoryStep.Kind.LapseCap:
                double capped = toAfter * step.After;
                gradient[17] -= capped * w[18];
                gradient[18] -= capped * w[17];
                return (toAfter * terms.LapseCap, toDifficulty, 0);
            case MemoryStep.Kind.Lapse:
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

    private static double OfDifficulty(MemoryTerms terms, double before, int grade, double toNext, Span<double> gradient)
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

    /// <summary>Through the first review of a card.</summary>
    internal static void OfFirst(double[] w, int grade, double toStability, double toDifficulty, Span<double> gradient)
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
}
