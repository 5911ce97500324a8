using Arena.Core.Scheduling;
using CsCheck;
using Xunit;

namespace Arena.Core.Tests.Scheduling;

public sealed class LoadBalancerTests
{
    private static readonly FuzzRange Range = FuzzRange.Of(17, 1, 1000);

    [Fact]
    public void A_weight_is_the_product_of_load_interval_easy_day_and_siblings()
    {
        Assert.Equal(1.0 / 10, LoadBalancer.Weight(10, cardsDue: 0, siblingDistance: null, share: 1), 1e-15);
        Assert.Equal(1.0 / 16 / 10 / 2, LoadBalancer.Weight(10, cardsDue: 3, siblingDistance: null, share: 0.5), 1e-15);
        Assert.Equal(0.1 * 1e-6, LoadBalancer.Weight(10, cardsDue: 0, siblingDistance: 0, share: 1), 1e-15);
        Assert.Equal(
            [0.02, 0.04, 0.06, 0.08, 0.1, 0.1],
            Enumerable.Range(1, 6).Select(distance => Math.Round(LoadBalancer.Weight(10, 0, distance, 1), 12)));
        Assert.Equal([1, 0.5, 0.0001], Enum.GetValues<EasyDay>().Select(LoadBalancer.ShareOf));
    }

    [Fact]
    public void A_full_day_is_avoided() => AssertNever(days => days == 16, cardsDue: days => days == 16 ? 100_000 : 3);

    [Fact]
    public void The_day_of_a_sibling_is_avoided() => AssertNever(days => days == 16, sibling: days => days == 16 ? 0 : 9);

    [Fact]
    public void An_easy_day_takes_only_what_no_other_can() => AssertNever(days => days % 7 == 2, share: days => days % 7 == 2 ? 1e-9 : 1);

    [Fact]
    public void An_interval_beyond_ninety_days_keeps_its_draw() =>
        Assert.Equal(0.25, LoadBalancer.Spread01(new(85, 91), _ => 0, _ => null, _ => 1, 0.25));

    [Fact]
    public void Alike_days_are_all_chosen()
    {
        IEnumerable<int> chosen = Enumerable.Range(0, 200).Select(i => Range.Pick(Spread(i / 200.0)));

        Assert.Equal(Range.High - Range.Low + 1, chosen.Distinct().Count());
    }

    [Fact]
    public void The_place_it_gives_is_picked_as_that_day() => Gen.Select(Gen.Int[1, 80], Gen.Int[0, 10], Gen.Double[0, 0.999999]).Sample((low, width, draw) =>
    {
        var range = new FuzzRange(low, low + width);
        double spread = LoadBalancer.Spread01(range, _ => 0, _ => null, days => days == low + (width / 2) ? 1 : 0, draw);
        return range.Pick(spread) == low + (width / 2);
    });

    private static void AssertNever(
        Func<int, bool> bad, Func<int, int>? cardsDue = null, Func<int, int?>? sibling = null, Func<int, double>? share = null) =>
        Assert.DoesNotContain(Enumerable.Range(0, 500).Select(i => Range.Pick(Spread(i / 500.0, cardsDue, sibling, share))), day => bad(day));

    private static double Spread(
        double draw01, Func<int, int>? cardsDue = null, Func<int, int?>? sibling = null, Func<int, double>? share = null) =>
        LoadBalancer.Spread01(Range, cardsDue ?? (_ => 2), sibling ?? (_ => null), share ?? (_ => 1), draw01);
}
