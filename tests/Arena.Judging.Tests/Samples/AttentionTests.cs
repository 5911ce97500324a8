using Arena.Core;
using Arena.Core.Judging;
using Arena.TestKit;
using Xunit;

namespace Arena.Judging.Tests.Samples;

public sealed class AttentionTests
{
    // One judge for all tests: time limits are measured once.
    private static readonly Judge Judge = new();

    private static string Root => Path.Combine(Repository.Root, "arena", "Challenges", "Attention", "submissions");

    [Theory]
    [InlineData("accepted", Verdict.Accepted)]
    [InlineData("wrong-answer", Verdict.WrongAnswer)]
    [InlineData("too-slow", Verdict.TimeLimit)]
    [InlineData("runtime-error", Verdict.RuntimeError)]
    public async Task A_sample_gets_the_verdict_that_its_folder_names(string folder, Verdict expected)
    {
        string[] files = Directory.GetFiles(Path.Combine(Root, folder));

        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Submission result = await ResultAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            Assert.True(result.Verdict == expected, $"{file}: {result.Verdict.Code()} {result.Failure} {string.Join('\n', result.CompilerMessages)}");
        }
    }

    [Fact]
    public async Task All_scores_of_the_longest_case_do_not_fit_in_the_memory()
    {
        string source = await File.ReadAllTextAsync(Path.Combine(Root, "accepted", "two-pass.cs"), TestContext.Current.CancellationToken);

        Submission result = await ResultAsync(source.Replace("new float[tokens]", "new float[tokens * tokens]", StringComparison.Ordinal));

        Assert.Equal(Verdict.MemoryLimit, result.Verdict);
        Assert.StartsWith("many tokens", result.Failure?.CaseName, StringComparison.Ordinal);
    }

    private static async Task<Submission> ResultAsync(string source)
    {
        JudgeJob job = new(new("s-1"), new("attention"), "cpu", "sample.cs", source, new Seed(20261125), WithTiming: false);
        Submission? result = null;
        await foreach (JudgeEvent one in Judge.JudgeAsync(job, TestContext.Current.CancellationToken))
        {
            result = (one as JudgeEvent.Finished)?.Submission ?? result;
        }

        return Assert.IsType<Submission>(result);
    }
}
