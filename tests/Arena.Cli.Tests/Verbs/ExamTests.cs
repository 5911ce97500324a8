using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class ExamTests
{
    [Fact]
    public async Task An_exam_is_kept_with_its_breaks_shown_with_what_is_reachable_and_cleared()
    {
        using var arena = new CommandLine();

        JsonObject set = await arena.JsonAsync("exam", "set", "2026-04-20", "--deck", "heapq", "--goal", "0.85", "--minutes", "10");
        await arena.JsonAsync("exam", "break", "2026-03-20", "2026-03-25");
        JsonObject shown = await arena.JsonAsync("exam", "show");

        Assert.Equal(("2026-04-20", 0.85, 10), ((string?)set["exam"]!["day"], (double?)set["exam"]!["goal"], (int?)set["exam"]!["minutes_per_day"]));
        Assert.InRange((double)shown["reachable"]!["recall"]!, 0.5, 1);
        Assert.Equal(9, shown["reachable"]!["budgets"]!.AsArray().Count);
        Assert.Equal("2026-03-25", (string?)shown["breaks"]![0]!["to"]);
        JsonObject cleared = await arena.JsonAsync("exam", "clear");
        Assert.Null(cleared["exam"]);
        Assert.Empty(cleared["breaks"]!.AsArray());
    }

    [Fact]
    public async Task An_exam_brings_new_questions_sooner()
    {
        using var arena = new CommandLine();
        int before = (int)(await arena.JsonAsync("status"))["new"]!;

        await arena.JsonAsync("exam", "set", "2026-03-14", "--minutes", "120");

        Assert.True((int)(await arena.JsonAsync("status"))["new"]! > before);
    }

    [Theory]
    [InlineData("'soon' is not a day.", "exam", "set", "soon")]
    [InlineData("2026-03-10 is not ahead.", "exam", "set", "2026-03-10")]
    [InlineData("--goal is 1.5; it must be above 0 and below 1.", "exam", "set", "2026-05-01", "--goal", "1.5")]
    [InlineData("--minutes is 0; it must be 1 to 1440.", "exam", "set", "2026-05-01", "--minutes", "0")]
    [InlineData("A break from 2026-05-03 to 2026-05-01 ends before it begins.", "exam", "break", "2026-05-03", "2026-05-01")]
    public async Task What_cannot_be_planned_is_refused_and_nothing_is_kept(string message, params string[] line)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync(line);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(arena.DataDirectory, "journal.log")));
    }
}
