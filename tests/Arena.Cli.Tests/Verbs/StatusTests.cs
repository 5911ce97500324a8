using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class StatusTests
{
    [Fact]
    public async Task Status_on_a_first_day_says_what_there_is_to_do()
    {
        using var arena = new CommandLine();

        JsonObject json = await arena.JsonAsync("status");

        Assert.Equal("arena.status/1", (string?)json["schema"]);
        Assert.Equal("2026-03-10", (string?)json["day"]);
        Assert.Equal((0, 5, 0, 0, 0), ((int?)json["due"], (int?)json["new"], (int?)json["reviews_total"], (int?)json["reviews_today"], (int?)json["streak_days"]));
    }

    [Fact]
    public async Task Looking_creates_no_journal()
    {
        using var arena = new CommandLine();

        await arena.RunAsync("status");
        await arena.RunAsync("due");
        await arena.RunAsync("doctor");

        Assert.False(File.Exists(Path.Combine(arena.DataDirectory, "journal.log")));
    }

    [Fact]
    public async Task A_finished_day_counts_for_the_streak_and_the_day_begins_at_four()
    {
        using var arena = new CommandLine();
        string answers = string.Concat(Enumerable.Repeat("1\n\n", 400));
        await arena.TypeAsync(answers, "quiz", "--plain", "--new", "1");

        arena.Time.Advance(TimeSpan.FromHours(18.5));
        Assert.Equal((1, "2026-03-10"), ((int?)(await arena.JsonAsync("status"))["streak_days"], (string?)(await arena.JsonAsync("status"))["day"]));

        arena.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("2026-03-11", (string?)(await arena.JsonAsync("status"))["day"]);
    }

    [Fact]
    public async Task Due_prints_a_number_for_shell_prompts_and_an_exit_code_when_asked()
    {
        using var arena = new CommandLine();

        CommandResult nothing = await arena.RunAsync("due", "--count", "--exit-code");
        Assert.Equal((30, "0\n"), (nothing.ExitCode, nothing.Output.ReplaceLineEndings("\n")));

        await arena.TypeAsync("?\n\n", "quiz", "--plain", "--limit", "1");
        arena.Time.Advance(TimeSpan.FromMinutes(2));
        CommandResult one = await arena.RunAsync("due", "--count", "--exit-code");
        Assert.Equal((0, "1\n"), (one.ExitCode, one.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Doctor_finds_a_fresh_home_in_order_and_names_where_things_are()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync("doctor");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(arena.DataDirectory, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BAD", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_reports_a_damaged_journal_with_exit_code_four()
    {
        using var arena = new CommandLine();
        await arena.TypeAsync("?\n\n?\n\n", "quiz", "--plain", "--limit", "2");
        string journal = Path.Combine(arena.DataDirectory, "journal.log");
        string[] lines = await File.ReadAllLinesAsync(journal, TestContext.Current.CancellationToken);
        lines[0] = lines[0].Replace("Again", "Agein", StringComparison.Ordinal);
        await File.WriteAllTextAsync(journal, string.Join('\n', lines) + "\n", TestContext.Current.CancellationToken);

        CommandResult result = await arena.RunAsync("doctor");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("BAD", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_rebuilds_the_store_from_the_journal()
    {
        using var arena = new CommandLine();
        await arena.TypeAsync("?\n\n?\n\n", "quiz", "--plain", "--limit", "2");
        File.Delete(Path.Combine(arena.DataDirectory, "arena.db"));

        Assert.Equal(0, (await arena.RunAsync("doctor", "--rebuild")).ExitCode);

        Assert.Equal(2, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Fact]
    public async Task A_deck_with_a_mistake_is_told_on_standard_error_and_the_rest_works()
    {
        using var arena = new CommandLine();
        Directory.CreateDirectory(Path.Combine(arena.DataDirectory, "decks"));
        await File.WriteAllTextAsync(Path.Combine(arena.DataDirectory, "decks", "mine.yaml"), "deck: 1\n", TestContext.Current.CancellationToken);

        CommandResult status = await arena.RunAsync("status");
        CommandResult check = await arena.RunAsync("questions", "check");

        Assert.Equal(0, status.ExitCode);
        Assert.Contains("mine.yaml", status.Error, StringComparison.Ordinal);
        Assert.Equal(4, check.ExitCode);
        Assert.Contains("mine.yaml:1:", check.Error, StringComparison.Ordinal);
    }
}
