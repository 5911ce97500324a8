using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Quiz;

public sealed class PlainQuizTests
{
    [Fact]
    public async Task Every_answer_waits_for_a_grade_and_is_saved_before_the_next_question()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n\n?\n\nq\n", "quiz", "--plain", "--seed", "5");

        Assert.Equal(0, result.ExitCode);
        string[] order = [.. result.Lines.Select(Kind).Where(kind => kind.Length > 0)];
        Assert.Equal(["question", "answer?", "grade?", "saved", "question", "answer?", "grade?", "saved", "question", "answer?"], order);
        Assert.Equal(2, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Fact]
    public async Task A_session_through_a_pipe_has_no_escape_sequence_and_prompts_end_their_line()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n\nq\n", "quiz", "--plain");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Contains(result.Lines, line => line.StartsWith("Answer (", StringComparison.Ordinal) && line.EndsWith(':'));
        Assert.Contains(result.Lines, line => line.StartsWith("Saved. ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("abc")]
    [InlineData("-1")]
    public async Task An_empty_or_unreadable_line_repeats_the_prompt_and_stores_nothing(string line)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync($"{line}\n", "quiz", "--plain");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Lines.Count(text => text.StartsWith("Answer (", StringComparison.Ordinal)));
        Assert.Equal(0, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("0")]
    [InlineData("？")]
    [InlineData("０")]
    public async Task Not_knowing_shows_the_answer_and_offers_only_Again(string line)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync($"{line}\n3\n\nq\n", "quiz", "--plain");

        Assert.Contains(result.Lines, text => text.StartsWith("The answer: ", StringComparison.Ordinal));
        Assert.Contains(result.Lines, text => text.StartsWith("Grade (Enter = Again, next in 1 min)", StringComparison.Ordinal));
        Assert.Contains(result.Lines, text => text.StartsWith("Good is off", StringComparison.Ordinal));
        Assert.Equal(1, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Fact]
    public async Task The_end_of_input_before_a_grade_saves_nothing_and_says_so()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n", "quiz", "--plain");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("Saved.", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Fact]
    public async Task Leaving_at_the_grade_saves_the_suggested_one()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\nq\n", "quiz", "--plain");

        Assert.Contains(result.Lines, line => line.StartsWith("Saved.", StringComparison.Ordinal));
        Assert.Equal(1, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Fact]
    public async Task A_session_left_in_the_middle_goes_on_with_the_rest()
    {
        using var arena = new CommandLine();
        CommandResult first = await arena.TypeAsync("?\n\n?\n\nq\n", "quiz", "--plain", "--seed", "1");

        CommandResult second = await arena.TypeAsync("q\n", "quiz", "--plain", "--seed", "1");

        Assert.Equal(Questions(first)[2], Questions(second)[0]);
    }

    [Fact]
    public async Task The_same_seed_asks_the_same_with_the_options_in_the_same_order()
    {
        using var one = new CommandLine();
        using var two = new CommandLine();

        CommandResult first = await one.TypeAsync("?\n\n?\n\nq\n", "quiz", "--plain", "--seed", "9");
        CommandResult second = await two.TypeAsync("?\n\n?\n\nq\n", "quiz", "--plain", "--seed", "9");

        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Undo_takes_the_last_review_back()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n\nu\nq\n", "quiz", "--plain");

        Assert.Contains(result.Lines, line => line.StartsWith("Undone: ", StringComparison.Ordinal));
        Assert.Equal(0, (int?)(await arena.JsonAsync("status"))["reviews_total"]);
    }

    [Fact]
    public async Task Questions_show_in_Chinese_where_asked_for()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("q\n", "quiz", "--plain", "--lang", "zh-CN", "--deck", "heapq");

        Assert.Contains(result.Output, c => c is >= '\u4e00' and <= '\u9fff');
        Assert.Contains("Answer (", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_names_the_cards_that_were_failed_and_not_recalled_since()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n\n?\n\nq\n", "quiz", "--plain", "--seed", "5");

        string open = Assert.Single(result.Lines, line => line.StartsWith("Open: ", StringComparison.Ordinal));
        Assert.Equal(Questions(result).Take(2).Select(question => question.Split(' ')[^1]), open["Open: ".Length..open.IndexOf('.', StringComparison.Ordinal)].Split(", "));
    }

    [Fact]
    public async Task A_limit_ends_the_session_after_so_many_answers()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n\n?\n\n?\n\n", "quiz", "--plain", "--limit", "2");

        Assert.Equal(2, result.Lines.Count(line => line.StartsWith("Saved.", StringComparison.Ordinal)));
        Assert.Contains("Session over: 2 answered", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_keeps_the_session_to_what_matches()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.TypeAsync("?\n\n?\n\nq\n", "quiz", "--plain", "deck:knapsack", "level:apply", "--new", "20");

        Assert.Equal(3, Questions(result).Count);
        Assert.All(Questions(result), id => Assert.StartsWith("knapsack/", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_comes_back_tomorrow_is_due_tomorrow_and_not_before()
    {
        using var arena = new CommandLine();
        JsonObject before = await arena.JsonAsync("status");
        Assert.Equal((0, 5), ((int?)before["due"], (int?)before["new"]));
        await arena.TypeAsync("?\n\n", "quiz", "--plain", "--limit", "1");

        arena.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, (int?)(await arena.JsonAsync("status"))["due"]);
        await arena.TypeAsync(string.Concat(Enumerable.Repeat("1\n\n2\n\n3\n\n4\n\n", 40)), "quiz", "--plain", "--seed", "3");
        JsonArray week = Assert.IsType<JsonArray>((await arena.JsonAsync("status"))["next_7_days"]);

        for (int day = 0; day < 7; day++)
        {
            arena.Time.Advance(TimeSpan.FromDays(1));
            int due = (int)(await arena.JsonAsync("status"))["due"]!;
            Assert.Equal(week.Take(day + 1).Sum(count => (int)count!), due);
        }
    }

    private static string Kind(string line) => line switch
    {
        _ when line.StartsWith("Question ", StringComparison.Ordinal) => "question",
        _ when line.StartsWith("Answer (", StringComparison.Ordinal) => "answer?",
        _ when line.StartsWith("Grade (", StringComparison.Ordinal) => "grade?",
        _ when line.StartsWith("Saved.", StringComparison.Ordinal) => "saved",
        _ => "",
    };

    private static List<string> Questions(CommandResult result) =>
        [.. result.Lines.Where(line => Kind(line) == "question").Select(line => line.Split(' ')[^1])];
}
