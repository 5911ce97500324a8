namespace Arena.Core.Scheduling.Engines;

/// <summary>How the recall of one memory decays under FSRS-7: a mixture of a fast and a slow power law.</summary>
internal readonly struct Fsrs7Curve
{
    // Keeps a probability off 0 and 1, where the likelihood of a review is not defined.
    private const double Shrink = 1 - 2e-5;
    private const double Lift = 1e-5;

    private readonly double _fastDecay;
    private readonly double _fastRate;
    private readonly double _slowDecay;
    private readonly double _slowRate;
    private readonly double _fastShare;

    internal Fsrs7Curve(Fsrs7Parameters w, double slowDays, double fastDays, double difficulty)
    {
        double logFast = Math.Log(fastDays);
        double centred = difficulty - 5;
        _fastDecay = Math.Clamp(w[23] * Math.Exp((w[33] - 0.3) * logFast), 0.01, 0.95);
        _fastRate = (Math.Exp(Math.Min(-Math.Log(w[25]) / _fastDecay, 60)) - 1) / fastDays;
        _slowDecay = Math.Clamp(w[24], 0.01, 0.95);
        _slowRate = (Math.Pow(w[26], -1 / _slowDecay) - 1) * Math.Exp(centred * (w[32] - 0.3)) / slowDays;
        double fast = w[27] * Math.Exp(-w[29] * logFast);
        double slow = w[28] * Math.Pow(slowDays, w[30]) * Math.Exp(centred * (w[31] - 0.5));
        _fastShare = fast / (fast + slow);
    }

    /// <summary>Recall by the fast trace alone.</summary>
    internal double Fast(double elapsedDays) => Math.Pow(1 + (_fastRate * elapsedDays), -_fastDecay);

    /// <summary>Recall by the slow trace alone.</summary>
    internal double Slow(double elapsedDays) => Math.Pow(1 + (_slowRate * elapsedDays), -_slowDecay);

    /// <summary>Probability of recall; 0.99999 at once.</summary>
    internal double Recall(double elapsedDays) => Mix(Fast(elapsedDays), Slow(elapsedDays));

    /// <summary>The mixture of the two traces.</summary>
    internal double Mix(double fast01, double slow01) => (((_fastShare * fast01) + ((1 - _fastShare) * slow01)) * Shrink) + Lift;

    /// <summary>Recall, and how fast it falls with the logarithm of time.</summary>
    internal (double Recall01, double Slope) WithSlope(double elapsedDays)
    {
        double fast = Fast(elapsedDays);
        double slow = Slow(elapsedDays);
        double fastSlope = -_fastDecay * fast * Part(_fastRate * elapsedDays);
        double slowSlope = -_slowDecay * slow * Part(_slowRate * elapsedDays);
        return (Mix(fast, slow), ((_fastShare * fastSlope) + ((1 - _fastShare) * slowSlope)) * Shrink);
    }

    private static double Part(double x) => x / (1 + x);
}
