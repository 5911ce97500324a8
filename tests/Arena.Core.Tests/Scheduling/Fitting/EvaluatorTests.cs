using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Arena.Core.Statistics;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class EvaluatorTests
{
    private static readonly FitOptions Quick = new() { Epochs = 2 };

    [Fact]
    public void Models_are_compared_on_five_parts_that_they_have_not_seen()
    {
        ReviewLog log = SomeLog.Drawn(1, 150, 10, FsrsParameters.Default);

        Evaluation found = Evaluator.Evaluate(log, Quick);

        Assert.Equal(log.LongTermItems, found.Items);
        Assert.Equal(found.Items / 6 * 5, found.TestItems);
        Assert.Equal(
            ["default", "fitted", "fitted_arena", "fsrs7_default", "avg", "running_mean", "moving_avg", "hybrid"],
            found.Models.Select(model => model.Name));
        Assert.All(found.Models, model => Assert.InRange(model.LogLoss.Center, model.LogLoss.Low, model.LogLoss.High));
        Assert.Equal("tied", found.Models[0].Verdict);
        Assert.True(found.SameDayItems > 0);
        Assert.True(double.IsFinite(found.SameDayLogLoss));
    }

    [Fact]
    public void What_is_said_of_a_model_follows_from_the_interval_of_its_difference()
    {
        // The log is drawn from the published weights, so an average loses to them clearly.
        Evaluation found = Evaluator.Evaluate(SomeLog.Drawn(2, 300, 10, FsrsParameters.Default), Quick);

        ModelScore average = found.Models.Single(model => model.Name == "avg");
        Assert.Equal("worse", average.Verdict);
        Assert.Equal("better", (average with { OverDefault = new Estimate(-1, -2, -0.5, 0.95) }).Verdict);
        Assert.Equal("tied", (average with { OverDefault = new Estimate(-1, -2, 0.5, 0.95) }).Verdict);
    }

    [Fact]
    public void A_fit_to_the_past_does_not_look_ahead()
    {
        ReviewLog log = SomeLog.Drawn(3, 100, 9, FsrsParameters.Default);
        int[] past = log.Items[..(log.LongTermItems / 2)];
        byte[] grades = [.. log.Grades];
        int cut = Array.IndexOf(log.InTimeOrder, past[^1]);

        FsrsParameters before = Fitter.Fit(log, past, Quick);
        foreach (int review in log.InTimeOrder[(cut + 1)..])
        {
            log.Grades[review] = 1;
            log.Recalled[review] = false;
        }

        Assert.NotEqual(grades, log.Grades);
        Assert.Equal(before, Fitter.Fit(log, past, Quick));
    }

    [Fact]
    public void Figures_on_the_log_itself_weigh_its_items_by_time()
    {
        ReviewLog log = SomeLog.Drawn(4, 40, 9, FsrsParameters.Default);
        double[] recall01 = Evaluator.Predict(log, FsrsParameters.Default);
        double last = log.LongTermItems - 1, sum = 0, weights = 0;
        foreach ((int place, int item) in log.Items.Index())
        {
            double weight = 0.25 + (0.75 * Math.Pow(place / last, 3));
            sum -= weight * Math.Log(log.Recalled[item] ? recall01[item] : 1 - recall01[item]);
            weights += weight;
        }

        Assert.Equal(sum / weights, Evaluator.InSample(log, FsrsParameters.Default).LogLoss, 9);
    }

    [Fact]
    public void Too_few_items_are_refused() =>
        Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(SomeLog.Drawn(1, 2, 5, FsrsParameters.Default), Quick));

    [Fact]
    public void An_interval_over_cards_is_wider_where_the_reviews_of_a_card_go_together()
    {
        double[] losses = [.. Enumerable.Range(0, 400).Select(i => (double)(i / 20 % 2))];
        int[] grouped = [.. Enumerable.Range(0, 400).Select(i => i / 20)], alone = [.. Enumerable.Range(0, 400)];

        Estimate together = new CardBootstrap(grouped, new Seed(1)).Mean(losses), apart = new CardBootstrap(alone, new Seed(1)).Mean(losses);

        Assert.Equal(0.5, together.Center);
        Assert.True(together.High - together.Low > 2 * (apart.High - apart.Low));
        Assert.Equal(new Estimate(0, 0, 0, 0.95), new CardBootstrap(grouped, new Seed(2)).Mean(new double[400]));
    }
}
