using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class FsrsReplayTests
{
    private const string Trace = """
        {"profile": "PROFILE", "cards": [{"id": 7, "enable_fuzzing": false, "reviews": [
          {"rating": 3, "review_datetime": "2022-11-29T12:30:00+00:00"},
          {"rating": 3, "review_datetime": "2022-11-29T12:40:00+00:00"},
          {"rating": 3, "review_datetime": "2022-12-01T12:40:00+00:00"},
          {"rating": 1, "review_datetime": "2022-12-12T12:40:00+00:00"},
          {"rating": 2, "review_datetime": "2022-12-12T12:50:00+00:00"}]}]}
        """;

    [Theory]
    [InlineData("arena")]
    [InlineData("py-fsrs")]
    [InlineData("fsrs-rs")]
    [InlineData("ts-fsrs")]
    public async Task A_trace_gives_states_dates_and_what_each_grade_would_have_given(string profile)
    {
        JsonObject json = await Replay(Trace.Replace("PROFILE", profile, StringComparison.Ordinal));

        Assert.Equal("arena.fsrs.replay/1", (string?)json["schema"]);
        Assert.Equal(profile, (string?)json["profile"]);
        JsonArray reviews = Reviews(json);
        Assert.Equal([1, 2, 2, 3, 3], reviews.Select(review => (int?)review?["state"]));
        Assert.Equal([1, null, null, 0, 0], reviews.Select(review => (int?)review?["step"]));
        Assert.Equal([600, 172_800, 950_400, 600, 900], reviews.Select(review => (double?)review?["interval_seconds"]));
        Assert.Equal("2022-12-12T12:40:00+00:00", (string?)reviews[2]?["due"]);
        Assert.Equal(0, (double?)reviews[0]?["retrievability_before"]);
        Assert.Equal(2.3065, (double?)reviews[0]?["stability"]);
        Assert.Equal((double?)reviews[2]?["stability"], (double?)reviews[2]?["next_states"]?["good"]?["stability"]);
        Assert.Equal((double?)reviews[3]?["difficulty"], (double?)reviews[3]?["next_states"]?["again"]?["difficulty"]);
    }

    [Fact]
    public async Task Everything_but_id_and_reviews_has_a_default_which_is_told()
    {
        JsonObject json = await Replay("""{"cards": [{"id": "a", "reviews": [{"rating": 4, "review_datetime": "2022-11-29T12:30:00Z"}]}]}""");

        Assert.Equal("arena", (string?)json["profile"]);
        JsonNode? card = json["cards"]?[0];
        Assert.Equal(21, card?["parameters"]?.AsArray().Count);
        Assert.Equal((0.9, 36_500, false), ((double?)card?["desired_retention"], (int?)card?["maximum_interval"], (bool?)card?["enable_fuzzing"]));
        Assert.Equal("[60,600]", card?["learning_steps_seconds"]?.ToJsonString());
        Assert.Equal("[600]", card?["relearning_steps_seconds"]?.ToJsonString());
        Assert.Equal("2022-12-07T12:30:00+00:00", (string?)Reviews(json)[0]?["due"]);
        Assert.Equal(8, (double?)Reviews(json)[0]?["next_states"]?["easy"]?["interval"]);
    }

    [Fact]
    public async Task Ids_and_unknown_keys_come_back_as_given()
    {
        JsonObject json = await Replay("""{"note": [1.50], "cards": [{"id": 12345678901234567890, "reviews": []}, {"id": "12", "x": {"y": null}, "reviews": []}]}""");

        Assert.Equal("12345678901234567890", json["cards"]?[0]?["id"]?.ToJsonString());
        Assert.Equal("\"12\"", json["cards"]?[1]?["id"]?.ToJsonString());
        Assert.Equal("""{"y":null}""", json["cards"]?[1]?["x"]?.ToJsonString());
        Assert.Equal("[1.50]", json["note"]?.ToJsonString());
    }

    [Fact]
    public async Task Days_between_reviews_may_stand_in_place_of_times()
    {
        JsonObject json = await Replay("""
            {"cards": [{"id": 1, "parameters": [0.6845422,1.6790825,4.7349424,10.042885,7.4410233,0.64219797,1.071918,0.0025195254,1.432437,0.1544,0.8692766,2.0696752,0.0953,0.2975,2.4691248,0.19542035,3.201072,0.18046261,0.121442534],
              "reviews": [{"rating": 1, "delta_t_days": 0}, {"rating": 3, "delta_t_days": 1}, {"rating": 3, "delta_t_days": 3}, {"rating": 3, "delta_t_days": 8}, {"rating": 3, "delta_t_days": 21}]}]}
            """);

        JsonNode? next = Reviews(json)[4]?["next_states"];
        Assert.Equal(2.9691455, (double?)next?["again"]?["stability"] ?? 0, 1e-4);
        Assert.Equal(17.091452, (double?)next?["hard"]?["stability"] ?? 0, 1e-3);
        Assert.Equal(31.722992, (double?)next?["good"]?["stability"] ?? 0, 1e-3);
        Assert.Equal(71.7502, (double?)next?["easy"]?["stability"] ?? 0, 1e-2);
        Assert.Null(Reviews(json)[4]?["due"]);
        Assert.Equal(19, json["cards"]?[0]?["parameters"]?.AsArray().Count);
    }

    [Fact]
    public async Task FSRS_7_has_two_stabilities_and_counts_in_fractions_of_a_day()
    {
        JsonObject json = await Replay("""
            {"profile": "fsrs-7", "cards": [{"id": 1, "reviews": [
              {"rating": 3, "review_datetime": "2022-11-29T12:30:00Z"}, {"rating": 3, "review_datetime": "2022-11-29T12:40:00Z"}]}]}
            """);

        JsonNode? first = Reviews(json)[0];
        Assert.Equal((3.9221, 0.8 * 3.9221), ((double?)first?["stability_slow"], (double?)first?["stability_fast"]));
        Assert.Equal(4.8, (double?)first?["next_states"]?["good"]?["interval"] ?? 0, 0.05);
        Assert.Equal(10.1, (double?)Reviews(json)[1]?["next_states"]?["good"]?["interval"] ?? 0, 0.05);
        Assert.InRange((double?)Reviews(json)[1]?["retrievability_before"] ?? 0, 0.9, 0.99999);
        Assert.Equal(34, json["cards"]?[0]?["parameters"]?.AsArray().Count);
    }

    [Fact]
    public async Task Py_fsrs_counts_whole_days_where_others_count_the_calendar()
    {
        const string OverNight = """
            {"profile": "PROFILE", "cards": [{"id": 1, "learning_steps_seconds": [], "reviews": [
              {"rating": 3, "review_datetime": "2022-11-29T22:00:00Z"}, {"rating": 3, "review_datetime": "2022-11-30T09:00:00Z"}]}]}
            """;

        Assert.Equal(1, await Recall("py-fsrs"));
        Assert.True(await Recall("arena") < 1);
        Assert.True(await Recall("ts-fsrs") < 1);

        async Task<double?> Recall(string profile) =>
            (double?)Reviews(await Replay(OverNight.Replace("PROFILE", profile, StringComparison.Ordinal)))[1]?["retrievability_before"];
    }

    [Fact]
    public async Task Fuzz_moves_days_within_their_range_and_is_the_same_each_time()
    {
        const string Fuzzed = """
            {"cards": [{"id": ID, "enable_fuzzing": true, "learning_steps_seconds": [], "reviews": [
              {"rating": 4, "delta_t_days": 0}, {"rating": 4, "delta_t_days": 8}, {"rating": 3, "delta_t_days": 100}]}]}
            """;

        double?[] days = [.. await Task.WhenAll(Enumerable.Range(0, 8).Select(async id =>
            (double?)Reviews(await Replay(Fuzzed.Replace("ID", $"{id}", StringComparison.Ordinal)))[2]?["interval_seconds"] / 86_400))];
        double? again = (double?)Reviews(await Replay(Fuzzed.Replace("ID", "3", StringComparison.Ordinal)))[2]?["interval_seconds"] / 86_400;

        Assert.True(days.Distinct().Count() > 2);
        Assert.Equal(days[3], again);
    }

    [Theory]
    [InlineData("""{"cards": [{"id": 1, "reviews": [""", "standard input:1")]
    [InlineData("{\n\"cards\": [{\"id\": 1, \"reviews\": [\n{\"rating\": 5, \"delta_t_days\": 0}]}]}", "standard input:3 F001 rating is 5")]
    [InlineData("{\"cards\": [{\"id\": 1, \"reviews\": [{\"rating\": 3, \"delta_t_days\": 0},\n{\"rating\": 3, \"delta_t_days\": -1}]}]}", "input:2 F001 delta_t_days is -1")]
    [InlineData("{\"cards\": [{\"id\": 1, \"reviews\": [{\"rating\": 3, \"review_datetime\": \"2022-11-29T12:30:00Z\"},\n{\"rating\": 3, \"review_datetime\": \"2022-11-28T12:30:00Z\"}]}]}", "input:2 F001 review_datetime is \"2022-11-28T12:30:00Z\", before")]
    [InlineData("""{"cards": [{"id": 1, "parameters": [1, 2], "reviews": []}]}""", "not 2")]
    [InlineData("""{"profile": "fsrs-7", "cards": [{"id": 1, "parameters": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0], "reviews": []}]}""", "draft")]
    [InlineData("""{"cards": [{"id": 1, "parameters": [0,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.9], "reviews": []}]}""", "w0 = 0 (allowed 0.001 to 100); w20 = 0.9 (allowed 0.1 to 0.8)")]
    [InlineData("""{"profile": "sm-2", "cards": []}""", "\"sm-2\" is no profile")]
    [InlineData("""{"cards": [{"reviews": []}]}""", "has no id")]
    [InlineData("""{"cards": [{"id": 1, "desired_retention": 1.1, "reviews": []}]}""", "desired_retention is 1.1")]
    [InlineData("""{"cards": [{"id": 1, "reviews": [{"rating": 3, "delta_t_days": 0}, {"rating": 3}]}]}""", "neither")]
    public async Task A_mistake_is_refused_with_its_line_and_the_reason(string input, string said)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync(input, "fsrs", "replay", "-", "--json");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Equal("ContentInvalid", (string?)result.Json["code"]);
    }

    [Fact]
    public async Task Every_mistake_is_told_at_once()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync(
            "{\"cards\": [{\"id\": 1, \"reviews\": [{\"rating\": 0, \"delta_t_days\": 0},\n{\"rating\": \"3\", \"delta_t_days\": 1}]}]}", "fsrs", "replay", "-");

        Assert.Contains("rating is 0", result.Error, StringComparison.Ordinal);
        Assert.Contains("rating is \"3\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync("fsrs", "replay", arena.File("none.json"));

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("none.json", result.Error, StringComparison.Ordinal);
    }

    private static JsonArray Reviews(JsonObject json) => Assert.IsType<JsonArray>(json["cards"]?[0]?["reviews"]);

    private static async Task<JsonObject> Replay(string input)
    {
        using var arena = new CommandLine();
        CommandResult result = await arena.TypeAsync(input, "fsrs", "replay", "-", "--json");
        Assert.Equal(0, result.ExitCode);
        return result.Json;
    }
}
