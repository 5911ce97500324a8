using System.Diagnostics;
using System.Text.Json.Nodes;
using Arena.Cli.Tests.Support;
using Arena.TestKit;
using Xunit;

namespace Arena.Cli.Tests.Processes;

/// <summary>The way of a submission from the command line to the board, with the real child programs.</summary>
public sealed class SubmitTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "arena", "Challenges", "Heap", "submissions");

    [Theory]
    [InlineData("accepted/pairing.cs", 0, "AC")]
    [InlineData("wrong-answer/loses-duplicates.cs", 11, "WA")]
    [InlineData("too-slow/never-ends.cs", 12, "TLE")]
    [InlineData("runtime-error/index-out-of-range.cs", 14, "RE")]
    [InlineData("compile-error/misspelt.cs", 10, "CE")]
    public async Task A_verdict_decides_the_exit_code_and_is_stored(string sample, int exitCode, string verdict)
    {
        using var arena = new CommandLine();

        CommandResult result = await ArenaProcess.RunAsync(arena.DataDirectory, "submit", Path.Combine(Samples, sample), "--no-bench", "--json");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(verdict, (string?)result.Json["verdict"]);
        JsonArray stored = Assert.IsType<JsonArray>((await arena.JsonAsync("submissions", "list"))["submissions"]);
        Assert.Equal((string?)result.Json["id"], (string?)Assert.Single(stored)?["id"]);
        Assert.Equal(verdict, (string?)stored[0]?["verdict"]);
    }

    [Fact]
    public async Task A_wrong_answer_shows_input_expected_and_actual()
    {
        using var arena = new CommandLine();

        CommandResult result = await ArenaProcess.RunAsync(arena.DataDirectory, "submit", Path.Combine(Samples, "wrong-answer/loses-duplicates.cs"), "--no-bench");

        Assert.Contains(result.Lines, line => line.StartsWith("    input     push", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("    expected  ", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("    actual    ", StringComparison.Ordinal));
        Assert.StartsWith("Saved as ", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_compile_names_file_line_and_column()
    {
        using var arena = new CommandLine();

        CommandResult result = await ArenaProcess.RunAsync(arena.DataDirectory, "submit", Path.Combine(Samples, "compile-error/misspelt.cs"));

        Assert.Contains(result.Lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^  misspelt\.cs:\d+:\d+ error CS\d+: "));
    }

    [Fact]
    public async Task A_started_challenge_is_a_file_that_submit_understands_and_a_project_that_builds()
    {
        using var arena = new CommandLine();
        string folder = arena.File("mine");

        Assert.Equal(0, (await arena.RunAsync("challenges", "start", "heap", "--to", folder)).ExitCode);
        string file = Path.Combine(folder, "Heap.cs");
        Assert.Equal([".arena", "Heap.cs", "Solutions.csproj"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("// arena: heap", (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[0]);

        CommandResult again = await arena.RunAsync("challenges", "start", "heap", "--to", folder);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);

        CommandResult build = await ArenaProcess.RunAsync("dotnet", folder, ["build", "--nologo", "-v", "q"]);
        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Theory]
    [InlineData("public class Nothing { }\n", "does not say which challenge")]
    [InlineData("// arena: heep\npublic class Nothing { }\n", "There is no challenge 'heep'")]
    [InlineData("", "does not say which challenge")]
    public async Task A_file_without_a_challenge_is_a_usage_error_and_stores_nothing(string source, string sentence)
    {
        using var arena = new CommandLine();
        await File.WriteAllTextAsync(arena.File("X.cs"), source, TestContext.Current.CancellationToken);

        CommandResult result = await arena.RunAsync("submit", arena.File("X.cs"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Empty(Assert.IsType<JsonArray>((await arena.JsonAsync("submissions", "list"))["submissions"]));
    }

    [Fact]
    public async Task A_verdict_that_was_shown_survives_kill_9_while_the_timing_runs()
    {
        using var arena = new CommandLine();
        using Process process = ArenaProcess.Start(arena.DataDirectory, "submit", Path.Combine(Samples, "accepted/pairing.cs"));
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("AC after", StringComparison.Ordinal))
        {
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        JsonArray stored = Assert.IsType<JsonArray>((await arena.JsonAsync("submissions", "list"))["submissions"]);
        Assert.Equal("AC", (string?)Assert.Single(stored)?["verdict"]);
    }

    [Fact]
    public async Task The_board_lists_our_references_before_anything_was_submitted()
    {
        using var arena = new CommandLine();

        JsonArray entries = Assert.IsType<JsonArray>((await arena.JsonAsync("board", "heap"))["entries"]);

        Assert.All(entries, entry => Assert.Equal("reference", (string?)entry?["kind"]));
        Assert.Equal(1.0, (double?)entries[0]?["ratio"]?["center"]);
    }
}
