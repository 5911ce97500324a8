namespace Arena.Core.Scheduling.Fitting;

/// <summary>Fits the weights of FSRS-6 to a review log.</summary>
public static class Fitter
{
    /// <summary>Long-term items below which the published weights are all there is to say.</summary>
    internal const int FewestItems = 8;

    /// <summary>Long-term items below which only first stabilities can be told.</summary>
    internal const int FewestForAll = 64;

    private const double FirstRate = 0.04;

    /// <summary>Two halves of a batch may be worked on at once.</summary>
    private const int Parts = 2;

    /// <summary>The weights that explain the whole log best.</summary>
    /// <exception cref="OperationCanceledException"><see cref="FitOptions.Stop"/> said so.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no epochs.</exception>
    public static FsrsParameters Fit(ReviewLog log, FitOptions options) => Fit(log, log.Items, options);

    /// <summary>The weights that explain <paramref name="items"/> best; of reviews after the last item of their card nothing is seen.</summary>
    internal static FsrsParameters Fit(ReviewLog log, int[] items, FitOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Epochs, 1);
        bool hasFirstStage = items.Length >= options.Recipe.FirstStageFrom;
        int[] training = hasFirstStage ? OutlierFilter.Apply(log, items) : items;
        if (training.Length < FewestItems)
        {
            return FsrsParameters.Default;
        }

        double[] start = WeightSet.Defaults();
        int[] counts = FirstStabilities.CountsOf(FirstIntervals.GroupsOf(log, training));
        if (hasFirstStage)
        {
            double recall01 = (double)training.Count(item => log.Recalled[item]) / training.Length;
            FirstStabilities.Estimate(log, training, recall01)?.CopyTo(start, 0);
        }

        double[] w = training.Length < FewestForAll || training.Length == counts.Sum() ? start : Descend(log, training, start, options);
        IEnumerable<double?> found = Enumerable.Range(0, 4).Select(grade => counts[grade] > 0 || !hasFirstStage ? w[grade] : (double?)null);
        FirstStabilities.SmoothAndFill([.. found], counts)?.CopyTo(w, 0);
        return new(w);
    }

    private static double[] Descend(ReviewLog log, int[] training, double[] start, FitOptions options)
    {
        double[] importance = new double[log.Reviews];
        bool[] isItem = new bool[log.Reviews];
        foreach ((int item, double weight) in training.Zip(options.Recipe.Importance(training.Length)))
        {
            importance[item] = weight;
            isItem[item] = true;
        }

        Stretch[][] cards = Batches.ByCard(log, isItem);
        Stretch[][] batches = options.Recipe.GoesByCard ? cards : Batches.ByItem(log, training);
        int[] predictions = [.. batches.Select(batch => options.Recipe.GoesByCard
            ? batch.Sum(stretch => isItem.AsSpan(stretch.Start, stretch.Length).Count(true))
            : batch.Length)];
        int total = predictions.Sum();
        int steps = options.Recipe.GoesByCard ? batches.Length * options.Epochs : ((total / Batches.Size) + 1) * options.Epochs;

        double[] w = [.. start];
        double[] best = w;
        double lowest = double.PositiveInfinity;
        var adam = new Adam(WeightSet.Count);
        var passes = new HalvedPass(log, importance, options.Parallel, Parts);
        var random = new SeededRandom(options.Seed);
        double[] gradient = new double[WeightSet.Count];
        int[] order = [.. Enumerable.Range(0, batches.Length)];
        int step = 0;
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int batch in order)
            {
                if (options.Stop())
                {
                    throw new OperationCanceledException("The fit was stopped.");
                }

                passes.Gradient(w, batches[batch], gradient);
                WeightSet.AddPenaltyGradient(w, start, (double)predictions[batch] / total, gradient);
                adam.Step(w, gradient, Adam.CosineRate(FirstRate, step++, steps));
                WeightSet.Clip(w, options.RelearningSteps);
            }

            double loss = options.Recipe.KeepsBestEpoch ? passes.Loss(w, cards) + WeightSet.Penalty(w, start, 1) : double.NegativeInfinity;
            if (loss < lowest || !options.Recipe.KeepsBestEpoch)
            {
                lowest = loss;
                best = [.. w];
            }
        }

        return best;
    }
}
