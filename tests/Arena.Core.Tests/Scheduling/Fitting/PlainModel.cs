namespace Arena.Core.Tests.Scheduling.Fitting;

/// <summary>FSRS-6 written down once more, as plainly as possible, to check the pass that is written for speed.</summary>
internal sealed class PlainModel(double[] w)
{
    public (double S, double D) First(int grade) => (w[grade - 1], Math.Clamp(FirstDifficulty(grade), 1, 10));

    public double Recall(double gapDays, double stability) => Math.Pow(1 + ((Math.Pow(0.9, -1 / w[20]) - 1) * gapDays / stability), -w[20]);

    public (double S, double D) Next((double S, double D) before, int grade, double gapDays)
    {
        (double s, double d) = before;
        double recall = Recall(gapDays, s);
        double growth = Math.Exp(w[17] * (grade - 3 + w[18])) * Math.Pow(s, -w[19]);
        double bonus = grade == 2 ? w[15] : grade == 4 ? w[16] : 1;
        double next = (gapDays, grade) switch
        {
            (0, 1) => s * growth,
            (0, _) => s * Math.Max(1, growth),
            (_, 1) => Math.Min(
                w[11] * Math.Pow(d, -w[12]) * (Math.Pow(s + 1, w[13]) - 1) * Math.Exp(w[14] * (1 - recall)), s / Math.Exp(w[17] * w[18])),
            _ => s * (1 + (Math.Exp(w[8]) * (11 - d) * Math.Pow(s, -w[9]) * (Math.Exp(w[10] * (1 - recall)) - 1) * bonus)),
        };
        double damped = d - (w[6] * (grade - 3) * (10 - d) / 9);
        return (Math.Clamp(next, 0.001, 36_500), Math.Clamp((w[7] * FirstDifficulty(4)) + ((1 - w[7]) * damped), 1, 10));
    }

    private double FirstDifficulty(int grade) => w[4] - Math.Exp(w[5] * (grade - 1)) + 1;
}
