using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Xunit;

namespace Arena.Cli.Tests.Verbs;

public sealed class UsageTests
{
    [Theory]
    [InlineData(2, "Did you mean 'quiz'?", "quizz")]
    [InlineData(2, "There is no verb 'frobnicate'", "frobnicate")]
    [InlineData(2, "Did you mean 'start'?", "challenges", "stat")]
    [InlineData(2, "--limit is 0", "quiz", "--limit", "0")]
    [InlineData(2, "There is no language 'fr'", "status", "--lang", "fr")]
    [InlineData(2, "There is no deck 'nothing'", "quiz", "--plain", "--deck", "nothing")]
    [InlineData(2, "There is no deck 'nothing'", "due", "--deck", "nothing")]
    [InlineData(2, "The filter has no key 'dek:'", "quiz", "--plain", "dek:heapq")]
    [InlineData(2, "'abc' is not a seed", "quiz", "--plain", "--seed", "abc")]
    [InlineData(3, "There is no challenge 'heep'", "challenges", "show", "heep")]
    [InlineData(3, "There is no challenge 'heep'", "challenges", "start", "heep")]
    [InlineData(2, "There is no challenge 'heep'", "board", "heep")]
    [InlineData(2, "--limit takes a whole number, not 'abc'", "quiz", "--limit", "abc")]
    [InlineData(2, "The filter has no level 'easy'", "quiz", "--plain", "level:easy")]
    [InlineData(2, "The filter has no type 'essay'", "questions", "list", "type:essay")]
    [InlineData(3, "'.' is a folder", "submit", ".")]
    [InlineData(3, "'missing.cs' cannot be read", "submit", "missing.cs")]
    [InlineData(3, "There is no file or folder 'missing'", "questions", "check", "missing")]
    [InlineData(3, "There is no submission 'abc'", "submissions", "show", "abc")]
    [InlineData(3, "There is no folder 'questions' in 'nowhere'", "status", "--content", "nowhere")]
    public async Task A_mistake_ends_with_its_code_and_one_sentence_that_names_the_value(int exitCode, string sentence, params string[] args)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync(args);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.StartsWith("arena: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task With_json_an_error_is_a_document_too()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync("challenges", "show", "heep", "--json");

        JsonObject json = result.Json;
        Assert.Equal(3, result.ExitCode);
        Assert.Equal("arena.error/1", (string?)json["schema"]);
        Assert.Equal("NotFound", (string?)json["code"]);
        Assert.Contains("heep", (string?)json["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_has_no_json_form_and_says_so_in_json()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync("quiz", "--json");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("arena.error/1", (string?)result.Json["schema"]);
    }

    [Theory]
    [InlineData(5, "status")]
    [InlineData(5, "due")]
    [InlineData(5, "quiz", "--plain")]
    [InlineData(5, "challenges", "list")]
    [InlineData(4, "doctor")]
    public async Task A_file_in_the_place_of_the_data_directory_is_said_at_once(int exitCode, params string[] args)
    {
        using var arena = new CommandLine();
        await File.WriteAllTextAsync(arena.DataDirectory, "mine", TestContext.Current.CancellationToken);

        CommandResult result = await arena.RunAsync(args);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("is a file, not a directory", result.Output + result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Question 1", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    [InlineData("help", "quiz")]
    [InlineData("quiz", "--help")]
    public async Task Help_is_a_success_on_standard_output(params string[] args)
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync(args);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Without_a_terminal_the_program_prints_the_status()
    {
        using var arena = new CommandLine();

        Assert.Equal((await arena.RunAsync("status")).Output, (await arena.RunAsync()).Output);
    }

    [Fact]
    public async Task Help_prints_every_exit_code()
    {
        using var arena = new CommandLine();

        CommandResult result = await arena.RunAsync("--help");

        Assert.StartsWith("Examples:", result.Output, StringComparison.Ordinal);
        Assert.All(ExitCodes.All, entry => Assert.Contains($"{entry.Code}  {entry.Meaning}", result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_exit_codes_are_unique_and_in_order() =>
        Assert.Equal([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 30, 130, 143], ExitCodes.All.Select(entry => entry.Code));
}
