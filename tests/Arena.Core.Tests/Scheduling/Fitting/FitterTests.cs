using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class FitterTests
{
    private static readonly FsrsParameters Learner = Changed((0, 0.6), (2, 5), (8, 1.3), (11, 2.2), (20, 0.35));

    [Theory]
    [InlineData("arena")]
    [InlineData("fsrs-rs")]
    public void A_learner_unlike_the_average_is_found_again(string recipe)
    {
        ReviewLog log = SomeLog.Drawn(1, 500, 12, Learner);
        ReviewLog other = SomeLog.Drawn(2, 500, 12, Learner);

        FsrsParameters fitted = Fitter.Fit(log, new FitOptions { Recipe = Recipe(recipe) });

        // Judged on a log that the fit has not seen: most of the way from the published weights to those that drew it.
        double best = LossOn(other, Learner), published = LossOn(other, FsrsParameters.Default), found = LossOn(other, fitted);
        Assert.InRange(published - best, 0.005, 1);
        Assert.InRange(found - best, -0.001, 0.25 * (published - best));
        Assert.InRange(fitted[2], 3.5, 6.5);
    }

    [Fact]
    public void Threads_change_no_digit()
    {
        ReviewLog log = SomeLog.Drawn(3, 120, 10, Learner);

        FsrsParameters backwards = Fitter.Fit(log, new FitOptions { Parallel = (count, body) => Enumerable.Range(0, count).Reverse().ToList().ForEach(body) });

        Assert.Equal(Fitter.Fit(log, new FitOptions()), backwards);
    }

    [Fact]
    public void Seven_items_are_too_few_and_sixty_are_enough_for_first_stabilities_alone()
    {
        ReviewLog tiny = ReviewLog.Of([.. Enumerable.Range(0, 7).SelectMany(card => SomeLog.Card($"c{card}", (0, 3), (2, 1)))]);
        ReviewLog small = ReviewLog.Of([.. Enumerable.Range(0, 30).SelectMany(card => SomeLog.Card($"c{card}", (0, 3), (2, card % 3 == 0 ? 3 : 1), (5, 3)))]);

        FsrsParameters fitted = Fitter.Fit(small, new FitOptions { Recipe = FitRecipe.FsrsRs });

        Assert.Equal(FsrsParameters.Default, Fitter.Fit(tiny, new FitOptions { Recipe = FitRecipe.FsrsRs }));
        Assert.True(fitted[2] < FsrsParameters.Default[2]);
        Assert.Equal(WeightSet.Defaults()[4..], WeightSet.ToArray(fitted)[4..]);
        Assert.Equal(FsrsParameters.Default, Fitter.Fit(small, new FitOptions { Recipe = FitRecipe.Arena }));
    }

    [Fact]
    public void A_fit_stops_when_it_is_asked_to()
    {
        ReviewLog log = SomeLog.Drawn(4, 60, 8, Learner);
        int asked = 0;

        Assert.Throws<OperationCanceledException>(() => Fitter.Fit(log, new FitOptions { Stop = () => ++asked > 2 }));
    }

    [Fact]
    public void First_stabilities_stay_in_order_whatever_was_learned()
    {
        for (int seed = 0; seed < 4; seed++)
        {
            double[] w = WeightSet.ToArray(Fitter.Fit(SomeLog.Drawn(seed, 90, 8, Changed((2, 12), (3, 12.5))), new FitOptions()));

            Assert.Equal(w[..4].Order(), w[..4]);
        }
    }

    [Fact]
    public void With_two_relearning_steps_same_day_growth_is_held_down()
    {
        double[] w = WeightSet.Defaults();
        (w[17], w[18]) = (2, 2);

        WeightSet.Clip(w, relearningSteps: 2);

        double room = -(Math.Log(w[11]) + Math.Log(Math.Pow(2, w[13]) - 1) + (0.3 * w[14])) / 2;
        Assert.Equal(Math.Sqrt(room), w[17], 12);
        Assert.Equal(w[17], w[18]);
    }

    [Fact]
    public void Batches_hold_512_predictions_and_all_of_them_once()
    {
        ReviewLog log = SomeLog.Drawn(5, 200, 15, FsrsParameters.Default);
        bool[] isItem = [.. log.GapDays.Select(gap => gap > 0)];

        Stretch[][] byItem = Batches.ByItem(log, log.Items), byCard = Batches.ByCard(log, isItem);

        Assert.All(byItem[..^1], batch => Assert.Equal(512, batch.Length));
        Assert.Equal(log.LongTermItems, byItem.Sum(batch => batch.Length));
        int[] predictions = [.. byCard.Select(batch => batch.Sum(stretch => isItem.AsSpan(stretch.Start, stretch.Length).Count(true)))];
        Assert.All(predictions, count => Assert.InRange(count, 1, 512));
        Assert.Equal(log.LongTermItems, predictions.Sum());
    }

    private static FitRecipe Recipe(string name) => FitRecipe.All.Single(recipe => recipe.Name == name);

    private static double LossOn(ReviewLog log, FsrsParameters parameters)
    {
        double[] recall01 = Evaluator.Predict(log, parameters);
        return Metrics.LogLoss([.. log.Items.Select(item => recall01[item])], [.. log.Items.Select(item => log.Recalled[item])]);
    }

    private static FsrsParameters Changed(params (int Index, double Weight)[] changes)
    {
        double[] w = WeightSet.Defaults();
        Array.ForEach(changes, change => w[change.Index] = change.Weight);
        return new(w);
    }
}
