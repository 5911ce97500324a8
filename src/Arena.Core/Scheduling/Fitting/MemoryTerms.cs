namespace Arena.Core.Scheduling.Fitting;

/// <summary>What every step of a pass needs of the weights, computed once for a pass.</summary>
internal sealed class MemoryTerms
{
    private static readonly double LogOf90 = Math.Log(0.9);

    /// <summary>Prepares a pass.</summary>
    /// <param name="w">[21]; copied.</param>
    internal MemoryTerms(ReadOnlySpan<double> w)
    {
        W = w.ToArray();
        Decay = -w[20];
        double power = Math.Exp(LogOf90 / Decay);
        Factor = power - 1;
        FactorSlope = -power * LogOf90 / (Decay * Decay);
        Growth = Math.Exp(w[8]);
        LapseCap = Math.Exp(-w[17] * w[18]);
        EasyDifficulty = w[4] - Math.Exp(3 * w[5]) + 1;
        EasySlope = -3 * Math.Exp(3 * w[5]);
        DifficultyChange = [0, .. Enumerable.Range(1, 4).Select(grade => W[6] * (grade - 3) / 9)];
        SameDay = [0, .. Enumerable.Range(1, 4).Select(grade => Math.Exp(W[17] * (grade - 3 + W[18])))];
    }

    internal double[] W { get; }

    /// <summary>Power of the forgetting curve, negative.</summary>
    internal double Decay { get; }

    /// <summary>Makes recall 0.9 where the elapsed time equals the stability.</summary>
    internal double Factor { get; }

    /// <summary>Derivative of <see cref="Factor"/> by <see cref="Decay"/>.</summary>
    internal double FactorSlope { get; }

    /// <summary>e^w8.</summary>
    internal double Growth { get; }

    /// <summary>Largest share of the stability that is left after a lapse.</summary>
    internal double LapseCap { get; }

    /// <summary>Unclamped difficulty of a first Easy, and its derivative by w5.</summary>
    internal double EasyDifficulty { get; }

    internal double EasySlope { get; }

    /// <summary>[5], by grade: share of the way to 10 that the difficulty goes down.</summary>
    internal double[] DifficultyChange { get; }

    /// <summary>[5], by grade: growth on the same day before the power of the stability.</summary>
    internal double[] SameDay { get; }
}
