using Arena.Core.Scheduling;
using Arena.Core.Scheduling.Fitting;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Fitting;

public sealed class AdoptionGateTests
{
    private static readonly FitOptions Quick = new() { Epochs = 3 };

    private static readonly FsrsParameters Forgetful = Changed((0, 0.1), (2, 0.8), (8, 0.9), (20, 0.4));

    [Fact]
    public void A_fit_that_predicts_the_newest_reviews_better_is_adopted()
    {
        ParameterFit fit = AdoptionGate.Try(SomeLog.Drawn(1, 200, 10, Forgetful), inForce: null, Quick);

        Assert.True(fit.IsAdopted);
        Assert.True(fit.HeldOutLogLoss < fit.HeldOutLogLossBefore);
        Assert.Equal(("arena", 3, 2000), (fit.Recipe, fit.Epochs, fit.Reviews));
    }

    [Fact]
    public void A_fit_is_never_adopted_below_512_items() =>
        Assert.False(AdoptionGate.Try(SomeLog.Drawn(1, 50, 10, Forgetful), inForce: null, Quick).IsAdopted);

    [Fact]
    public void A_fit_that_is_worse_than_the_weights_in_force_is_not_adopted()
    {
        ReviewLog log = SomeLog.Drawn(1, 200, 10, Forgetful);
        ParameterFit first = AdoptionGate.Try(log, inForce: null, Quick);

        // The weights that drew the log cannot be beaten but by luck; they count as fitted to its older part alone.
        ParameterFit second = AdoptionGate.Try(log, first with { Parameters = Forgetful, Items = first.Items / 2 }, new FitOptions { Epochs = 1 });

        Assert.False(second.IsAdopted);
    }

    [Fact]
    public void Weights_that_have_seen_the_newest_reviews_are_no_measure_for_them()
    {
        ReviewLog log = SomeLog.Drawn(1, 200, 10, Forgetful);
        ParameterFit first = AdoptionGate.Try(log, inForce: null, Quick);

        Assert.Equal(first.HeldOutLogLossBefore, AdoptionGate.Try(log, first, Quick).HeldOutLogLossBefore);
    }

    [Fact]
    public void It_is_time_to_fit_at_512_reviews_and_after_each_twentieth_more()
    {
        ParameterFit last = AdoptionGate.Try(SomeLog.Drawn(1, 50, 10, Forgetful), inForce: null, Quick) with { Reviews = 1000 };

        Assert.False(AdoptionGate.IsDue(511, last: null));
        Assert.True(AdoptionGate.IsDue(512, last: null));
        Assert.False(AdoptionGate.IsDue(1049, last));
        Assert.True(AdoptionGate.IsDue(1050, last));
    }

    private static FsrsParameters Changed(params (int Index, double Weight)[] changes)
    {
        double[] w = WeightSet.Defaults();
        Array.ForEach(changes, change => w[change.Index] = change.Weight);
        return new(w);
    }
}
