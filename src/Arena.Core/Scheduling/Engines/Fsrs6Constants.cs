namespace Arena.Core.Scheduling.Engines;

/// <summary>What the formulas of FSRS-6 take from the weights, computed once: most of it does not change from review to review.</summary>
internal sealed class Fsrs6Constants
{
    internal Fsrs6Constants(FsrsParameters w, Fsrs6Rules rules)
    {
        Decay = -w[20];
        double factor = Math.Pow(0.9, 1 / Decay) - 1;
        Factor = rules.RoundsToEightDecimals ? Fsrs6.RoundToEightDecimals(factor) : factor;
        Growth = Math.Exp(w[8]);
        GrowthSaturation = -w[9];
        GrowthSpacing = w[10];
        HardPenalty = w[15];
        EasyBonus = w[16];
        Lapse = w[11];
        LapseDifficulty = -w[12];
        LapseStability = w[13];
        LapseSpacing = w[14];
        LapseCap = rules.HasShortTerm ? Math.Exp(-w[17] * w[18]) : 1;
        SameDaySaturation = -w[19];
        SameDay = [.. Enumerable.Range(1, 4).Select(grade => Math.Exp(w[17] * (grade - 3 + w[18])))];
        FirstStabilities = [.. Enumerable.Range(0, 4).Select(i => Math.Min(Math.Max(w[i], rules.FirstStabilityFloor), rules.StabilityCeiling))];
        double FirstDifficulty(int grade) => Fsrs6Formulas<Scalar>.FirstDifficulty(w[4], w[5], grade);
        FirstDifficulties = [.. Enumerable.Range(1, 4).Select(FirstDifficulty)];
        DifficultyStep = w[6];
        Reversion = w[7];
        HardKeepsStability = rules.HardKeepsStability;
        StabilityCeiling = rules.StabilityCeiling;
    }

    internal double Decay { get; }

    internal double Factor { get; }

    internal double Growth { get; }

    internal double GrowthSaturation { get; }

    internal double GrowthSpacing { get; }

    internal double HardPenalty { get; }

    internal double EasyBonus { get; }

    internal double Lapse { get; }

    internal double LapseDifficulty { get; }

    internal double LapseStability { get; }

    internal double LapseSpacing { get; }

    internal double LapseCap { get; }

    internal double SameDaySaturation { get; }

    /// <summary>By grade - 1.</summary>
    internal double[] SameDay { get; }

    /// <summary>By grade - 1.</summary>
    internal double[] FirstStabilities { get; }

    /// <summary>By grade - 1, not clamped.</summary>
    internal double[] FirstDifficulties { get; }

    internal double DifficultyStep { get; }

    internal double Reversion { get; }

    internal bool HardKeepsStability { get; }

    internal double StabilityCeiling { get; }
}
