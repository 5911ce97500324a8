using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class FsrsSimulateTests
{
    [Fact]
    public async Task The_days_ahead_and_the_curve_come_as_JSON_the_same_each_time()
    {
        using var arena = new CommandLine();

        JsonObject one = await arena.JsonAsync("fsrs", "simulate", "--retention", "0.9", "--new", "5", "--days", "60");

        Assert.Equal("arena.fsrs.simulate/1", (string?)one["schema"]);
        Assert.Equal(60, one["days"]!.AsArray().Count);
        Assert.Equal(5, (int?)one["days"]![0]!["new"]);
        Assert.Equal((double)one["minutes"]!, one["days"]!.AsArray().Sum(day => (double)day!["minutes"]!), 0.5);
        Assert.Equal(8, one["curve"]!.AsArray().Count);
        Assert.True((double?)one["minutes_per_card"] > 0);
        JsonObject again = await arena.JsonAsync("fsrs", "simulate", "--retention", "0.9", "--new", "5", "--days", "60");
        Assert.Equal(one.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task A_bad_value_is_refused_with_its_range_and_an_extreme_one_is_warned_of()
    {
        using var arena = new CommandLine();

        CommandResult bad = await arena.RunAsync("fsrs", "simulate", "--retention", "0.5", "--days", "0");
        CommandResult low = await arena.RunAsync("fsrs", "simulate", "--retention", "0.72", "--days", "20", "--cards", "30");

        Assert.Equal(2, bad.ExitCode);
        Assert.Contains("The desired retention is 0.5; it must be 0.70 to 0.97.", bad.Error, StringComparison.Ordinal);
        Assert.Contains("--days is 0; it must be 1 to 3650.", bad.Error, StringComparison.Ordinal);
        Assert.Equal(0, low.ExitCode);
        Assert.Contains("Below 0.80", low.Error, StringComparison.Ordinal);
        Assert.Contains(">        0.72", low.Output, StringComparison.Ordinal);
    }
}
