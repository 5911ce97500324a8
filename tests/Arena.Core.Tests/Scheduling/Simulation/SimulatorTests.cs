using Arena.Core.Scheduling.Simulation;
using Xunit;

namespace Arena.Core.Tests.Scheduling.Simulation;

public sealed class SimulatorTests
{
    private static readonly SimulationRequest Request = new() { Days = 120, NewPerDay = 5 };

    [Fact]
    public void The_same_request_gives_the_same_result()
    {
        SimulationResult one = Simulator.Run(Request), other = Simulator.Run(Request);

        Assert.Equal(one.Days, other.Days);
        Assert.Equal(one.KnownAtEnd, other.KnownAtEnd);
    }

    [Fact]
    public void New_cards_come_as_long_as_there_are_some()
    {
        SimulationResult result = Simulator.Run(Request with { NewCards = 12 });

        Assert.Equal([5, 5, 2, 0], result.Days.Take(4).Select(day => day.New));
        Assert.Equal(12, result.Cards);
        Assert.InRange(result.KnownAtEnd, 10, 12);
    }

    [Fact]
    public void A_higher_wanted_recall_costs_more_and_more_is_known()
    {
        IReadOnlyList<RetentionPoint> curve = RetentionCurve.Of(Request with { NewCards = 300 }, runs: 4);

        Assert.Equal([0.70, 0.75, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97], curve.Select(point => point.Retention01));
        Assert.Equal(curve.Select(point => point.Minutes).Order(), curve.Select(point => point.Minutes));
        Assert.Equal(curve.Select(point => point.KnownAtEnd).Order(), curve.Select(point => point.KnownAtEnd));
        Assert.Null(curve[0].MinutesPerCard);
        Assert.True(curve[^1].MinutesPerCard > 3 * curve[1].MinutesPerCard);
        Assert.All(curve, point => Assert.True(point.KnownAfterYear < point.KnownAtEnd));
    }

    [Fact]
    public void Cards_that_are_there_come_back_when_due_and_overdue_ones_today()
    {
        var card = new KnownCard(new(100, 5), LastReview: -3, Due: 4);

        SimulationResult result = Simulator.Run(new() { Days = 6, NewPerDay = 0, Known = [card, card with { Due = 0 }] });

        Assert.Equal([1, 0, 0, 0, 1], result.Days.Take(5).Select(day => day.Reviews));
    }

    [Fact]
    public void A_budget_holds_back_what_is_best_known_and_new_cards()
    {
        KnownCard[] known = [.. Enumerable.Range(0, 50).Select(i => new KnownCard(new(5 + i, 5), LastReview: -20, Due: 0))];

        SimulationResult result = Simulator.Run(new() { Days = 10, NewPerDay = 5, Known = known, MinutesPerDay = 2 });

        Assert.All(result.Days, day => Assert.InRange(day.Minutes, 0, 3));
        Assert.Equal(0, result.Days[0].New);
        Assert.InRange(result.Days[0].Reviews, 5, 15);
    }

    [Fact]
    public void Nothing_is_done_in_a_break_and_what_was_due_waits_for_its_end()
    {
        var card = new KnownCard(new(3, 5), LastReview: -3, Due: 1);

        SimulationResult result = Simulator.Run(new() { Days = 4, NewPerDay = 0, Known = [card], Breaks = new HashSet<int> { 1, 2 } });

        Assert.Equal([0, 0, 0, 1], result.Days.Select(day => day.Reviews));
    }

    [Fact]
    public void A_run_can_be_stopped() => Assert.Throws<OperationCanceledException>(() => Simulator.Run(Request, () => true));
}
