using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class QuestionMarkTests
{
    [Fact]
    public async Task Flagged_and_suspended_questions_are_found_again_and_put_back()
    {
        using var arena = new CommandLine();
        string[] ids = [.. (await List(arena)).Take(2)];

        CommandResult flagged = await arena.RunAsync("questions", "flag", ids[0], ids[1]);
        await arena.RunAsync("questions", "suspend", ids[1]);

        Assert.Equal([$"Saved. Flagged: {ids[0]}", $"Saved. Flagged: {ids[1]}"], flagged.Lines.Take(2));
        Assert.Equal(ids, await List(arena, "is:flagged"));
        Assert.Equal([ids[1]], await List(arena, "is:suspended"));
        Assert.Empty(await List(arena, "is:leech"));
        await arena.RunAsync("questions", "suspend", "--undo", ids[1]);
        Assert.Empty(await List(arena, "is:suspended"));
    }

    [Fact]
    public async Task A_suspended_question_is_not_asked_and_a_buried_one_not_today()
    {
        using var arena = new CommandLine();
        string first = (await arena.TypeAsync("q\n", "quiz", "--plain")).Lines.First(line => line.StartsWith("Question 1", StringComparison.Ordinal)).Split(' ')[^1];

        await arena.RunAsync("questions", "bury", first);
        Assert.DoesNotContain(first, (await arena.TypeAsync("q\n", "quiz", "--plain", "--new", "1")).Output, StringComparison.Ordinal);

        arena.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains(first, (await arena.TypeAsync("q\n", "quiz", "--plain", "--new", "1")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_not_there_is_named_and_nothing_is_marked()
    {
        using var arena = new CommandLine();
        string known = (await List(arena))[0];

        CommandResult result = await arena.RunAsync("questions", "flag", known, "no/such");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("There is no question 'no/such'. Nothing was changed.", result.Error, StringComparison.Ordinal);
        Assert.Empty(await List(arena, "is:flagged"));
    }

    private static async Task<List<string>> List(CommandLine arena, params string[] query)
    {
        JsonObject list = await arena.JsonAsync(["questions", "list", .. query]);
        return [.. list["questions"]!.AsArray().Select(question => (string)question!["id"]!)];
    }
}
