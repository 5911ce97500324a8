namespace Arena.Core.Scheduling.Fitting;

/// <summary>Predictors that know nothing of memory: what a model has to beat.</summary>
public static class Averages
{
    private const double FirstLogit = 1.2;
    private const double Pace = 0.3;

    /// <summary>The average that moves with the learner: a logit that each outcome shifts by 0.3 times the surprise, from 1.2 on.</summary>
    /// <param name="recalled">[n], the oldest first.</param>
    /// <returns>[n]: the prediction before each outcome.</returns>
    public static double[] Moving(ReadOnlySpan<bool> recalled)
    {
        double[] predictions = new double[recalled.Length];
        double logit = FirstLogit;
        for (int i = 0; i < recalled.Length; i++)
        {
            predictions[i] = Sigmoid(logit);
            logit += Pace * ((recalled[i] ? 1 : 0) - predictions[i]);
        }

        return predictions;
    }

    /// <summary>The share recalled so far.</summary>
    /// <param name="recalled">[n], the oldest first.</param>
    /// <returns>[n]: the prediction before each outcome; one half before the first.</returns>
    public static double[] Running(ReadOnlySpan<bool> recalled)
    {
        double[] predictions = new double[recalled.Length];
        int successes = 0;
        for (int i = 0; i < recalled.Length; i++)
        {
            predictions[i] = i == 0 ? 0.5 : (double)successes / i;
            successes += recalled[i] ? 1 : 0;
        }

        return predictions;
    }

    /// <summary>An estimate from the model and from the moving average: 0.65 of the logit of the one and 0.35 of the other.</summary>
    /// <remarks>Better calibrated than the model alone on the log it was tried on; for showing, never for scheduling.</remarks>
    public static double Hybrid(double model01, double moving01) => Sigmoid((0.65 * Logit(model01)) + (0.35 * Logit(moving01)));

    private static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));

    private static double Logit(double p01)
    {
        double clamped = Math.Clamp(p01, MemoryPass.SmallestProbability, 1 - MemoryPass.SmallestProbability);
        return Math.Log(clamped / (1 - clamped));
    }
}
