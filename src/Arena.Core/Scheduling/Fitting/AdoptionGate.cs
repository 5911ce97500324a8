namespace Arena.Core.Scheduling.Fitting;

/// <summary>Decides when a learner's own weights are fitted, and whether they are good enough to schedule with.</summary>
public static class AdoptionGate
{
    /// <summary>Long-term items below which a fit more often harms than helps.</summary>
    public const int FewestItems = 512;

    private const double Growth = 1.05;

    /// <summary>The newest fifth of the items is kept back to judge by.</summary>
    private const int HeldOutShare = 5;

    /// <summary>Whether it is time to fit again.</summary>
    /// <param name="reviews">Reviews in force.</param>
    /// <param name="last">The last fit, adopted or not; null before the first.</param>
    public static bool IsDue(int reviews, ParameterFit? last) =>
        last is null ? reviews >= FewestItems : reviews >= Math.Ceiling(last.Reviews * Growth);

    /// <summary>Fits, and judges the fit by the newest items.</summary>
    /// <remarks>
    /// The judged fit has not seen the items it is judged by; the weights that are handed out are fitted to all of them. It has to be no
    /// worse there than the weights in force, or than the published ones where those in force were fitted to some of these items.
    /// </remarks>
    /// <param name="log">The learner's log.</param>
    /// <param name="inForce">What the quiz schedules with now; null for the published weights.</param>
    /// <param name="options">How to fit.</param>
    /// <returns>Never adopted below <see cref="FewestItems"/>.</returns>
    public static ParameterFit Try(ReviewLog log, ParameterFit? inForce, FitOptions options)
    {
        int[] items = log.Items;
        int[] past = items[..^(items.Length / HeldOutShare)];
        int[] newest = items[past.Length..];
        FsrsParameters before = inForce is not null && inForce.Items <= past.Length ? inForce.Parameters : FsrsParameters.Default;
        double lossBefore = LossOn(log, newest, before);
        double loss = LossOn(log, newest, Fitter.Fit(log, past, options));
        return new()
        {
            Parameters = Fitter.Fit(log, options),
            Recipe = options.Recipe.Name,
            Epochs = options.Epochs,
            Reviews = log.Reviews,
            Items = items.Length,
            HeldOutLogLoss = loss,
            HeldOutLogLossBefore = lossBefore,
            IsAdopted = items.Length >= FewestItems && loss <= lossBefore,
        };
    }

    private static double LossOn(ReviewLog log, int[] items, FsrsParameters parameters)
    {
        double[] recall01 = Evaluator.Predict(log, parameters);
        return Metrics.LogLoss([.. items.Select(item => recall01[item])], [.. items.Select(item => log.Recalled[item])]);
    }
}
