using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Processes;

/// <summary>What scripts rely on: the JSON of challenges, submissions and boards, from the real child programs.</summary>
public sealed class BoardTests
{
    private static readonly string Challenges = Path.Combine(Repository.Root, "arena", "Challenges");

    [Fact]
    public async Task The_challenges_have_id_title_tracks_and_article()
    {
        using var arena = new CommandLine();

        JsonArray all = Assert.IsType<JsonArray>((await arena.JsonAsync("challenges", "list"))["challenges"]);

        Assert.Equal(["heap", "knapsack", "attention"], all.Select(one => (string?)one?["id"]));
        Assert.All(all, one => Assert.Equal(["cpu", "gpu"], Assert.IsType<JsonArray>(one?["tracks"]).Select(track => (string?)track)));
        Assert.Equal(["11-heapq", "10-knapsack", "02-flash-attention"], all.Select(one => (string?)one?["article"]));
        Assert.All(all, one => Assert.False(string.IsNullOrEmpty((string?)one?["title"])));
    }

    [Fact]
    public async Task A_board_without_a_track_has_the_references_of_all_tracks()
    {
        using var arena = new CommandLine();

        JsonObject board = (await ArenaProcess.RunAsync(arena.DataDirectory, "board", "attention", "--json")).Json;

        JsonArray entries = Assert.IsType<JsonArray>(board["entries"]);
        Assert.Equal("attention", (string?)board["challenge"]);
        Assert.False(string.IsNullOrEmpty((string?)board["hardware"]));
        Assert.Equal(
            ["attention/gpu-flash gpu", "attention/gpu-rows gpu", "attention/textbook cpu", "attention/tiled cpu"],
            entries.Select(entry => $"{entry?["name"]} {entry?["track"]}").Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.Equal(
            ["name", "kind", "device", "ratio", "rank", "emulated", "track", "submission", "at"], Assert.IsType<JsonObject>(entry).Select(pair => pair.Key)));
        JsonNode textbook = Assert.Single(entries, entry => (string?)entry?["name"] == "attention/textbook")!;
        Assert.Null(textbook["ratio"]);
        Assert.Null(textbook["rank"]);
    }

    [Fact]
    public async Task A_timed_submission_has_ratio_shapes_and_profile_and_stands_on_the_board()
    {
        using var arena = new CommandLine();
        string sample = Path.Combine(Challenges, "Heap", "submissions", "accepted", "binary-with-hole.cs");

        JsonObject result = (await ArenaProcess.RunAsync(arena.DataDirectory, "submit", sample, "--json", "-q")).Json;

        Assert.Equal(("heap", "cpu", "AC", "process"), ((string?)result["challenge"], (string?)result["track"], (string?)result["verdict"], (string?)result["sandbox"]));
        Assert.Equal((int?)result["of"], (int?)result["passed"]);
        Assert.Null(result["failure"]);
        Assert.Equal(["center", "low", "high"], Assert.IsType<JsonObject>(result["ratio"]).Select(pair => pair.Key));
        Assert.Equal((bool)result["conclusive"]!, result["rank"] is not null);
        JsonArray profile = Assert.IsType<JsonArray>(result["profile"]);
        Assert.Equal(["heapify 200k", "push-pop 30k", "hold 100k", "top 10k of 300k"], profile.Select(row => (string?)row?["shape"]));
        Assert.All(profile, row => Assert.All(
            new[] { "mean_ns", "median_ns", "stddev_ns", "allocated_bytes", "gen0", "gen1", "gen2" },
            key => Assert.True((double?)row?[key] >= 0, $"{key} of {row}")));

        JsonArray entries = Assert.IsType<JsonArray>((await arena.JsonAsync("board", "heap", "--track", "cpu"))["entries"]);
        JsonNode own = Assert.Single(entries, entry => (string?)entry?["kind"] == "submission")!;
        Assert.Equal((string?)result["id"], (string?)own["submission"]);
        Assert.Equal((double?)result["ratio"]?["center"], (double?)own["ratio"]?["center"]);
        JsonObject shown = await arena.JsonAsync("submissions", "show", (string)result["id"]!);
        Assert.Equal(await File.ReadAllTextAsync(sample, TestContext.Current.CancellationToken), (string?)shown["source"]);
        Assert.Equal(profile.ToJsonString(), shown["profile"]?.ToJsonString());
    }

    [Fact]
    public async Task On_an_emulated_device_a_right_kernel_is_accepted_and_listed_without_a_rank()
    {
        using var arena = new CommandLine();
        string starter = Path.Combine(Challenges, "Attention", "Starter.gpu.cs");

        JsonObject result = (await ArenaProcess.RunAsync(arena.DataDirectory, "submit", starter, "--device", "cpu0", "--json", "-q")).Json;
        JsonArray entries = Assert.IsType<JsonArray>(
            (await ArenaProcess.RunAsync(arena.DataDirectory, "board", "attention", "--track", "gpu", "--device", "cpu0", "--json")).Json["entries"]);

        Assert.Equal(("gpu", "AC"), ((string?)result["track"], (string?)result["verdict"]));
        Assert.Null(result["ratio"]);
        Assert.Null(result["rank"]);
        Assert.Equal(["Starter.gpu.cs", "attention/gpu-flash", "attention/gpu-rows"], entries.Select(entry => (string?)entry?["name"]).Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.Equal((true, "cpu0"), ((bool)entry!["emulated"]!, (string?)entry["device"])));
    }

    [Fact]
    public async Task A_device_that_is_not_there_is_a_usage_error_that_names_those_that_are()
    {
        using var arena = new CommandLine();

        CommandResult result = await ArenaProcess.RunAsync(
            arena.DataDirectory, "submit", Path.Combine(Challenges, "Attention", "Starter.gpu.cs"), "--device", "cuda:7");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no device 'cuda:7'.", result.Error, StringComparison.Ordinal);
        Assert.Contains("cpu0", result.Error, StringComparison.Ordinal);
    }
}
