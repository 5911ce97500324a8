namespace Arena.Core.Scheduling.Fitting;

/// <summary>FSRS-7 with its published weights over a log: two stabilities, and fractions of days in place of study days.</summary>
/// <remarks>Formulas and weights of open-spaced-repetition/fsrs-rs (model_v7.rs).</remarks>
internal static class Fsrs7Pass
{
    private const double Shortest = 1e-4;
    private const double Longest = 36_500;
    private const int Slow = 7;
    private const int Fast = 15;

    private static readonly double[] W =
    [
        0.1104, 2.2395, 3.9221, 11.7841,
        6.1686, 0.6457, 3.6807,
        1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
        1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
        0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
    ];

    /// <summary>The recall predicted for every review but the first of its card; 1 for those.</summary>
    /// <returns>[reviews].</returns>
    internal static double[] Predict(ReviewLog log)
    {
        double[] predictions = new double[log.Reviews];
        for (int card = 0; card < log.Cards; card++)
        {
            State state = default;
            int first = log.FirstOfCard[card];
            for (int review = first; review < log.FirstOfCard[card + 1]; review++)
            {
                (predictions[review], state) = review == first
                    ? (1, First(log.Grades[review]))
                    : Next(state, log.Grades[review], Math.Max(0, log.ElapsedDays[review]));
            }
        }

        return predictions;
    }

    /// <summary>The state after a first review.</summary>
    internal static State First(int grade) =>
        new(Clamp(W[grade - 1]), Clamp(0.8 * W[grade - 1]), Math.Clamp(FirstDifficulty(grade), 1, 10));

    /// <summary>The recall at a later review, and the state after it.</summary>
    internal static (double Recall01, State After) Next(State before, int grade, double elapsedDays)
    {
        (double slow, double fast, double d) = before;
        double fastPower = Math.Clamp(W[23] * Math.Pow(fast, W[33] - 0.3), 0.01, 0.95);
        double fastFactor = Math.Exp(Math.Min(-Math.Log(W[25]) / fastPower, 60)) - 1;
        double fastRecall = Math.Pow(1 + (fastFactor * elapsedDays / fast), -fastPower);
        double slowPower = Math.Clamp(W[24], 0.01, 0.95);
        double slowFactor = (Math.Pow(W[26], -1 / slowPower) - 1) * Math.Exp((d - 5) * (W[32] - 0.3));
        double slowRecall = Math.Pow(1 + (slowFactor * elapsedDays / slow), -slowPower);
        double a = W[27] * Math.Pow(fast, -W[29]);
        double b = W[28] * Math.Pow(slow, W[30]) * Math.Exp((d - 5) * (W[31] - 0.5));
        double recall = (((a * fastRecall) + (b * slowRecall)) / (a + b) * (1 - 2e-5)) + 1e-5;

        double nextSlow = Clamp(Trace(Slow, slow, recall, d, grade));
        double nextFast = Trace(Fast, fast, fastRecall, d, grade);
        nextFast = Clamp(grade == 1 ? Math.Min(nextFast, 0.8 * nextSlow) : nextFast);
        double change = -W[6] * (grade - 3) * (grade == 1 ? recall + 0.1 : 1);
        double difficulty = (0.01 * FirstDifficulty(4)) + (0.99 * (d + ((10 - d) * change / 9)));
        return (recall, new(nextSlow, nextFast, Math.Clamp(difficulty, 1, 10)));
    }

    private static double Trace(int j, double x, double recall, double d, int grade)
    {
        double lapse = Math.Min(x, W[j + 3] * (Math.Pow(x + 1, W[j + 4]) - 1) * Math.Exp((1 - recall) * W[j + 5]));
        if (grade == 1)
        {
            return lapse;
        }

        double multiplier = grade switch { 2 => W[j + 6], 4 => W[j + 7], _ => 1 };
        double growth = Math.Exp(W[j] - 1.5) * (11 - d) * Math.Pow(x, -W[j + 1]) * (Math.Exp((1 - recall) * W[j + 2]) - 1) * multiplier;
        return Math.Max(lapse, x * (1 + growth));
    }

    private static double FirstDifficulty(int grade) => W[4] - Math.Exp(W[5] * (grade - 1)) + 1;

    private static double Clamp(double days) => Math.Clamp(days, Shortest, Longest);

    /// <summary>The slow and the fast stability in days, and the difficulty.</summary>
    internal readonly record struct State(double SlowDays, double FastDays, double Difficulty);
}
