using Arena.Core.Scheduling.Engines;

namespace Arena.Core.Scheduling.Fitting;

/// <summary>Compares models on expanding folds: each is trained on the past and predicts the part that follows.</summary>
/// <remarks>
/// Long-term items in time order, cut into six segments of equal length (a rest is left out); fold k trains on segments 0 to k and
/// predicts segment k + 1. All reviews count the same.
/// </remarks>
public static class Evaluator
{
    /// <summary>Folds.</summary>
    internal const int Folds = 5;

    /// <summary>Items in each segment below which nothing is worth comparing.</summary>
    private const int FewestInSegment = 8;

    /// <summary>Long-term items that an evaluation needs.</summary>
    public const int FewestItems = FewestInSegment * (Folds + 1);

    /// <summary>The model that also predicts reviews of the same day.</summary>
    public const string SameDayModel = "fsrs7_default";

    /// <summary>Evaluates all models.</summary>
    /// <param name="log">At least <see cref="FewestItems"/> long-term items.</param>
    /// <param name="options">The recipe of the model called <c>fitted</c>, epochs, threads.</param>
    /// <exception cref="ArgumentException">There are too few items.</exception>
    /// <exception cref="OperationCanceledException"><see cref="FitOptions.Stop"/> said so.</exception>
    public static Evaluation Evaluate(ReviewLog log, FitOptions options)
    {
        if (log.LongTermItems < FewestItems)
        {
            throw new ArgumentException($"An evaluation needs {FewestItems} long-term items; there are {log.LongTermItems}.", nameof(log));
        }

        int segment = log.Items.Length / (Folds + 1);
        Range tested = segment..(segment * (Folds + 1));
        int[] test = log.Items[tested];
        bool[] outcomes = [.. log.Items.Select(item => log.Recalled[item])];
        double[] moving = Averages.Moving(outcomes)[tested];
        double[][] byFold = PredictFolds(log, segment, options);
        double[] fitted = Of(byFold[0], test);
        double[] sevenAll = Predict(log, Fsrs7.Default);

        var scorer = new Scorer(log, tested, Of(Predict(log, FsrsParameters.Default), test));
        ModelScore[] scores =
        [
            scorer.Score("default", scorer.Baseline),
            scorer.Score("fitted", fitted),
            scorer.Score("fitted_arena", Of(byFold[1], test)),
            scorer.Score(SameDayModel, Of(sevenAll, test)),
            scorer.Score("avg", AverageOfPast(outcomes, segment)),
            scorer.Score("running_mean", Averages.Running(outcomes)[tested]),
            scorer.Score("moving_avg", moving),
            scorer.Score("hybrid", [.. fitted.Zip(moving, Averages.Hybrid)]),
        ];
        int[] sameDay = SameDayFrom(log, test[0]);
        double[] sameDayRecall = Of(sevenAll, sameDay);
        bool[] sameDayOutcomes = [.. sameDay.Select(review => log.Recalled[review])];
        return new(
            log.Items.Length, test.Length, (double)test.Count(item => log.Recalled[item]) / test.Length, scores,
            sameDay.Length, Metrics.LogLoss(sameDayRecall, sameDayOutcomes), Metrics.Auc(sameDayRecall, sameDayOutcomes));
    }

    /// <summary>How well weights explain the log that they may have been fitted to, new reviews counting more than old ones.</summary>
    /// <returns>Log loss and RMSE(bins), with the weights of <see cref="FitRecipe.Recency"/> over the items in time order; NaN for an empty log.</returns>
    public static (double LogLoss, double RmseBins) InSample(ReviewLog log, FsrsParameters parameters)
    {
        double[] recall01 = Of(Predict(log, parameters), log.Items);
        bool[] recalled = [.. log.Items.Select(item => log.Recalled[item])];
        double[] importance = FitRecipe.Recency(log.Items.Length);
        return (Metrics.LogLoss(recall01, recalled, importance), Metrics.RmseBins(Metrics.BinsOf(log), recall01, recalled, importance));
    }

    /// <summary>The recall that FSRS-6 predicts at every long-term review; 0 elsewhere.</summary>
    /// <returns>[reviews].</returns>
    internal static double[] Predict(ReviewLog log, FsrsParameters parameters)
    {
        double[] recall = new double[log.Reviews];
        new MemoryPass(log).Predict(new MemoryTerms(WeightSet.ToArray(parameters)), Batches.WholeCards(log), recall);
        return recall;
    }

    /// <summary>The recall that an engine which counts fractions of a day predicts at every review but the first of its card; 1 for those.</summary>
    /// <returns>[reviews].</returns>
    internal static double[] Predict(ReviewLog log, Fsrs7 engine)
    {
        double[] recall = new double[log.Reviews];
        for (int card = 0; card < log.Cards; card++)
        {
            int first = log.FirstOfCard[card];
            recall[first] = 1;
            MemoryState memory = engine.First((Grade)log.Grades[first]);
            for (int review = first + 1; review < log.FirstOfCard[card + 1]; review++)
            {
                recall[review] = engine.Recall(memory, log.ElapsedDays[review]);
                memory = engine.Next(memory, (Grade)log.Grades[review], log.ElapsedDays[review]);
            }
        }

        return recall;
    }

    /// <summary>[2][reviews]: what the chosen recipe and the recipe <c>arena</c> predict of each fold.</summary>
    private static double[][] PredictFolds(ReviewLog log, int segment, FitOptions options)
    {
        FitRecipe[] recipes = [options.Recipe, FitRecipe.Arena];
        double[][] predictions = [new double[log.Reviews], new double[log.Reviews]];

        // The largest folds first, so that threads end at about the same time; the folds are parallel, so the fits are not.
        options.Parallel(Folds * 2, i =>
        {
            int end = segment * (Folds - (i / 2));
            FitOptions one = new() { Recipe = recipes[i % 2], Epochs = options.Epochs, Seed = options.Seed, Stop = options.Stop };
            double[] all = Predict(log, Fitter.Fit(log, log.Items[..end], one));
            foreach (int item in log.Items.AsSpan(end, segment))
            {
                predictions[i % 2][item] = all[item];
            }
        });
        return predictions;
    }

    private static double[] AverageOfPast(bool[] outcomes, int segment) =>
        [.. Enumerable.Range(1, Folds).SelectMany(fold => Enumerable.Repeat(
            (double)outcomes.AsSpan(0, fold * segment).Count(true) / (fold * segment), segment))];

    private static int[] SameDayFrom(ReviewLog log, int firstTest) =>
        [.. log.InTimeOrder[Array.IndexOf(log.InTimeOrder, firstTest)..].Where(review => log.GapDays[review] == 0 && log.PositionOf(review) > 0)];

    private static double[] Of(double[] byReview, int[] reviews) => [.. reviews.Select(review => byReview[review])];

    private sealed class Scorer
    {
        private readonly bool[] _recalled;
        private readonly long[] _bins;
        private readonly CardBootstrap _bootstrap;
        private readonly double[] _baselineLosses;

        internal Scorer(ReviewLog log, Range tested, double[] baseline)
        {
            int[] test = log.Items[tested];
            _recalled = [.. test.Select(item => log.Recalled[item])];
            _bins = Metrics.BinsOf(log)[tested];
            _bootstrap = new([.. test.Select(item => log.CardOfReview[item])], new Seed(1));
            Baseline = baseline;
            _baselineLosses = LossesOf(baseline);
        }

        internal double[] Baseline { get; }

        internal ModelScore Score(string name, double[] recall01)
        {
            double[] losses = LossesOf(recall01);
            double[] differences = [.. losses.Zip(_baselineLosses, (own, other) => own - other)];
            return new(
                name, _bootstrap.Mean(losses), Metrics.Auc(recall01, _recalled), Metrics.RmseBins(_bins, recall01, _recalled),
                _bootstrap.Mean(differences));
        }

        private double[] LossesOf(double[] recall01) => [.. recall01.Zip(_recalled, Metrics.LossOf)];
    }
}
