namespace Arena.Core.Scheduling.Fitting;

/// <summary>What one review leaves for the reverse pass. Stability and difficulty are those before it.</summary>
/// <remarks>Fields, because a pass writes and reads them in place, a few million times in a fit.</remarks>
internal struct MemoryStep
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
    internal Kind Branch;

    /// <summary>Which formula gave the stability after the review.</summary>
    internal enum Kind : byte
    {
        SameDay,
        SameDayFloor,
        Recall,
        Lapse,
        LapseCap,
    }

    /// <summary>The stability after a recall on a later day.</summary>
    internal double Recalled(double[] w, int grade, double growth)
    {
        Branch = Kind.Recall;
        double multiplier = grade switch { 2 => w[15], 4 => w[16], _ => 1 };
        Surprise = Math.Exp(w[10] * (1 - Recall));
        Scale = growth * (11 - Difficulty) * Math.Exp(-w[9] * LogStability);
        Increase = Scale * (Surprise - 1) * multiplier;
        return Stability * (1 + Increase);
    }

    /// <summary>The stability after forgetting on a later day.</summary>
    internal double Lapse(double[] w, double cap)
    {
        LogNext = Math.Log(Stability + 1);
        Power = Math.Exp(w[13] * LogNext);
        LogDifficulty = Math.Log(Difficulty);
        Scale = w[11] * Math.Exp((w[14] * (1 - Recall)) - (w[12] * LogDifficulty));
        double raw = Scale * (Power - 1);
        double capped = Stability * cap;
        Branch = capped < raw ? Kind.LapseCap : Kind.Lapse;
        return Math.Min(capped, raw);
    }

    /// <summary>The stability after a review on the same day.</summary>
    internal double SameDay(double[] w, int grade, double growth)
    {
        Increase = growth * Math.Exp(-w[19] * LogStability);
        bool floor = grade > 1 && Increase < 1;
        Branch = floor ? Kind.SameDayFloor : Kind.SameDay;
        return floor ? Stability : Stability * Increase;
    }
}
