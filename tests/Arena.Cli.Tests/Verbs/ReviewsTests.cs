using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class ReviewsTests
{
    private const string Csv = """
        card_id,review_time,review_rating,review_state,review_duration
        7,1700000000000,3,0,2500
        "a, b",1700000000500,1,0,900
        7,1700000600123,3,1,1200
        "a, b",1700000600124,3,1,
        7,1700200000000,1,2,15000
        7,1700200600000,2,3,4000

        """;

    private const string Json = """
        [
        {"card_id": 7, "rating": 3, "review_datetime": "2023-11-14T22:13:20+00:00", "review_duration": 2500},
        {"card_id": "seven", "rating": 1, "review_datetime": "2023-11-14T22:13:20.123456+00:00", "review_duration": null},
        {"card_id": 7, "rating": 4, "review_datetime": "2023-11-17T05:46:40+00:00", "review_duration": 0}
        ]

        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("csv", Csv)]
    [InlineData("json", Json)]
    public async Task A_log_that_is_imported_and_exported_is_the_same_to_the_byte(string format, string log)
    {
        using var arena = new CommandLine();
        await File.WriteAllTextAsync(arena.File($"in.{format}"), log.ReplaceLineEndings("\n"), Cancel);

        Assert.Equal(0, (await arena.RunAsync("reviews", "import", arena.File($"in.{format}"))).ExitCode);
        Assert.Equal(0, (await arena.RunAsync("reviews", "export", arena.File($"out.{format}"))).ExitCode);

        Assert.Equal(await File.ReadAllBytesAsync(arena.File($"in.{format}"), Cancel), await File.ReadAllBytesAsync(arena.File($"out.{format}"), Cancel));
    }

    [Fact]
    public async Task What_was_answered_here_is_exported_and_comes_back_the_same_from_another_home()
    {
        using var arena = new CommandLine();
        using var other = new CommandLine();
        await arena.TypeAsync("?\n\n?\n\n?\n\n", "quiz", "--plain", "--limit", "3");

        CommandResult first = await arena.RunAsync("reviews", "export", "-");
        await other.TypeAsync(first.Output, "reviews", "import", "-");

        Assert.Equal(4, first.Lines.Count);
        Assert.Contains("/", first.Lines[1], StringComparison.Ordinal);
        Assert.Equal(first.Output, (await other.RunAsync("reviews", "export", "-")).Output);
        Assert.Equal(
            (await other.RunAsync("reviews", "export", "-", "--format", "json")).Output,
            (await other.RunAsync("reviews", "export", "-", "--json")).Output);
    }

    [Fact]
    public async Task Imported_reviews_count_for_no_streak_no_goal_and_no_XP()
    {
        using var arena = new CommandLine();

        await arena.TypeAsync(Csv, "reviews", "import", "-");
        JsonObject status = await arena.JsonAsync("status");

        Assert.Equal((0, 0, 0, 0), ((int?)status["xp"], (int?)status["reviews_total"], (int?)status["best_streak_days"], (int?)status["due"]));
        Assert.Equal(0, (await arena.RunAsync("doctor", "--rebuild")).ExitCode);
    }

    [Fact]
    public async Task A_second_import_of_the_same_log_adds_nothing()
    {
        using var arena = new CommandLine();
        JsonObject first = (await arena.TypeAsync(Csv, "reviews", "import", "-", "--json")).Json;
        JsonObject second = (await arena.TypeAsync(Csv, "reviews", "import", "-", "--json")).Json;

        Assert.Equal((6, 0, 2), ((int?)first["imported"], (int?)first["already_there"], (int?)first["cards"]));
        Assert.Equal((0, 6), ((int?)second["imported"], (int?)second["already_there"]));
        Assert.Equal(7, (await arena.RunAsync("reviews", "export", "-")).Lines.Count);
    }

    [Fact]
    public async Task A_review_older_than_a_stored_one_of_its_card_is_refused_and_nothing_is_stored()
    {
        using var arena = new CommandLine();
        await arena.TypeAsync(Csv, "reviews", "import", "-");

        CommandResult result = await arena.TypeAsync(
            "card_id,review_time,review_rating\n9,1700000000000,3\n7,1600000000000,3\n", "reviews", "import", "-");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("standard input:3 R003 card 7", result.Error, StringComparison.Ordinal);
        Assert.Equal(7, (await arena.RunAsync("reviews", "export", "-")).Lines.Count);
    }

    [Theory]
    [InlineData("card_id,review_time\n1,2\n", ":1 R001 the first line names no column review_rating")]
    [InlineData("card_id,review_time,review_rating\n1,1700000000000,3\n1,1600000000000,3\n", ":3 R002 card 1 was reviewed at 2020")]
    [InlineData("card_id,review_time,review_rating\n1,1700000000000,5\n", ":2 R002 '5' is no rating")]
    [InlineData("card_id,review_time,review_rating\n1,1700000000000\n", ":2 R002 there are 2 fields where the first line names 3")]
    [InlineData("card_id,review_time,review_rating\n1,03/04/2024,3\n", "'03/04/2024' is no time")]
    [InlineData("card_id,review_time,review_rating\n,1700000000000,3\n", "'' names no card")]
    [InlineData("card_id,review_time,review_rating\n\"1,1700000000000,3\n", "a quote is not closed")]
    [InlineData("card_id,review_time,review_rating,review_duration\n1,1700000000000,3,-5\n", "'-5' is no duration")]
    [InlineData("card_id,review_time,review_rating,review_state\n1,1700000000000,3,7\n", "'7' is no state")]
    [InlineData("[{\"card_id\": 1, \"rating\": 3,\n\"review_datetime\": \"soon\"}]", ":2 R004 review_datetime is \"soon\"")]
    [InlineData("[{\"card_id\": 1, \"rating\": 3, \"review_datetime\": \"2024-01-01T00:00:00Z\"},\n{\"card_id\": 1, \"rating\": 3, \"review_datetime\": \"2023-01-01T00:00:00Z\"}]", ":2 R004 card 1 was reviewed at 2023-01-01T00:00:00+00:00, before its review of entry 1")]
    [InlineData("[{\"card_id\": 1.5, \"rating\": 3, \"review_datetime\": \"2024-01-01T00:00:00Z\"}]", "card_id is 1.5")]
    [InlineData("[{\"card_id\": 1, \"rating\": 3", ":1 R004 this is no JSON")]
    public async Task A_mistake_is_refused_with_file_line_and_reason_and_nothing_is_stored(string log, string said)
    {
        using var arena = new CommandLine();
        await File.WriteAllTextAsync(arena.File("log"), log, Cancel);

        CommandResult result = await arena.RunAsync("reviews", "import", arena.File("log"));

        Assert.Equal(4, result.ExitCode);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
        Assert.Contains(arena.File("log"), result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(arena.DataDirectory, "journal.log")));
    }

    [Fact]
    public async Task Times_may_be_ISO_8601_columns_in_any_order_and_the_state_left_out()
    {
        using var arena = new CommandLine();

        await arena.TypeAsync(
            "card_id,review_rating,review_time,review_duration\n5,1,2024-03-29T20:32:32.250000+00:00,25060\n5,3,2024-03-30T20:32:39+00:00,7241\n",
            "reviews", "import", "-");

        Assert.Equal(
            ["card_id,review_time,review_rating,review_state,review_duration", "5,1711744352250,1,0,25060", "5,1711830759000,3,1,7241"],
            (await arena.RunAsync("reviews", "export", "-")).Lines);
    }

    [Fact]
    public async Task Anki_rows_become_reviews_without_manual_changes_cramming_and_what_came_before_a_reset()
    {
        using var arena = new CommandLine();
        const string Revlog = """
            id,cid,usn,ease,ivl,lastIvl,factor,time,type
            1600000000000,3,0,3,-600,-60,0,4000,0
            1600000700000,3,0,3,1,-600,2500,4000,0
            1600100000000,3,0,0,0,1,0,0,4
            1600200000000,3,0,3,-600,-60,0,5000,0
            1600200700000,3,0,3,1,-600,2500,5000,0
            1600300000000,3,0,1,-600,1,2300,5000,1
            1600300700000,3,0,3,1,-600,2300,5000,2
            1600300800000,3,0,3,1,1,0,5000,3
            1600400000000,3,0,3,4,1,2300,5000,3

            """;

        JsonObject result = (await arena.TypeAsync(Revlog, "reviews", "import", "-", "--json")).Json;

        Assert.Equal((5, 4), ((int?)result["imported"], (int?)result["left_out"]));
        Assert.Equal(
            ["0", "1", "2", "3", "4"],
            (await arena.RunAsync("reviews", "export", "-")).Lines.Skip(1).Select(line => line.Split(',')[3]));
    }
}
