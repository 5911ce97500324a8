using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Memory;

public sealed class FsrsVerbsTests
{
    [Fact]
    public async Task A_file_is_fitted_and_nothing_is_adopted()
    {
        using var arena = new CommandLine();
        string file = Write(arena, SomeReviews.Csv(1, cards: 120));

        JsonObject json = await arena.JsonAsync("fsrs", "fit", file, "--epochs", "3", "--recipe", "fsrs-rs");

        Assert.Equal((960, false, "fsrs-rs"), ((int?)json["items"], (bool?)json["adopted"], (string?)json["recipe"]));
        Assert.Equal(21, json["parameters"]?.AsArray().Count);
        Assert.True((double?)json["log_loss"] < (double?)json["default_log_loss"]);
        Assert.True((double?)json["rmse_bins"] > 0 && (double?)json["seconds"] > 0);
        Assert.False(Directory.Exists(arena.DataDirectory));
    }

    [Fact]
    public async Task Evaluate_gives_each_model_its_figures_and_interval()
    {
        using var arena = new CommandLine();
        string file = Write(arena, SomeReviews.Csv(2, cards: 60));

        JsonObject json = await arena.JsonAsync("fsrs", "evaluate", file, "--epochs", "2");
        CommandResult text = await arena.RunAsync("fsrs", "evaluate", file, "--epochs", "2");

        Assert.Equal(480, (int?)json["items"]);
        Assert.InRange((double?)json["retention"] ?? 0, 0.3, 0.99);
        JsonObject models = Assert.IsType<JsonObject>(json["models"]);
        foreach (string name in new[] { "default", "fitted", "fitted_arena", "fsrs7_default", "avg", "moving_avg", "hybrid" })
        {
            JsonNode? model = models[name];
            Assert.InRange((double?)model?["log_loss"] ?? 0, (double?)model?["interval"]?[0] ?? 1, (double?)model?["interval"]?[1] ?? 0);
            Assert.InRange((double?)model?["auc"] ?? -1, 0, 1);
            Assert.True((double?)model?["rmse_bins"] > 0);
        }

        Assert.Contains("Tied: the interval of the difference holds 0", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_a_log_too()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync(SomeReviews.Csv(1, cards: 20), "fsrs", "fit", "-", "--epochs", "1", "--json");

        Assert.Equal(160, (int?)result.Json["items"]);
    }

    [Fact]
    public async Task A_broken_line_is_refused_with_file_line_and_reason()
    {
        using var arena = new CommandLine();
        string file = Write(arena, "card_id,review_time,review_rating\n1,1000,3\n1,2000,8\n2,x,3\n");

        CommandResult result = await arena.RunAsync("fsrs", "fit", file);

        Assert.Equal(4, result.ExitCode);
        Assert.Contains($"{file}:3 R002 '8' is no rating", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{file}:4 R002 'x' is no time", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public async Task The_time_zone_and_the_rollover_decide_what_is_the_same_day()
    {
        using var arena = new CommandLine();
        string file = Write(arena, "card_id,review_time,review_rating\n1,2026-01-05T20:00:00Z,3\n1,2026-01-06T02:00:00Z,3\n1,2026-01-09T02:00:00Z,3\n");

        Assert.Equal(1, (int?)(await arena.JsonAsync("fsrs", "fit", file))["items"]);
        Assert.Equal(2, (int?)(await arena.JsonAsync("fsrs", "fit", file, "--rollover", "0"))["items"]);
        Assert.Equal(2, (int?)(await arena.JsonAsync("fsrs", "fit", file, "--time-zone", "Asia/Kolkata"))["items"]);
    }

    [Theory]
    [InlineData(2, "fit", "log.csv", "--recipe", "other")]
    [InlineData(2, "fit", "log.csv", "--epochs", "0")]
    [InlineData(2, "evaluate", "log.csv", "--rollover", "24")]
    [InlineData(2, "fit", "-", "--time-zone", "Nowhere")]
    [InlineData(3, "fit", "no-such.csv")]
    [InlineData(3, "fit")]
    [InlineData(3, "evaluate")]
    public async Task What_cannot_be_done_has_its_exit_code(int exitCode, params string[] args)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync(["fsrs", .. args]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith("arena: ", result.Error, StringComparison.Ordinal);
    }

    private static string Write(CommandLine arena, string text)
    {
        string file = arena.File("log.csv");
        File.WriteAllText(file, text);
        return file;
    }
}
