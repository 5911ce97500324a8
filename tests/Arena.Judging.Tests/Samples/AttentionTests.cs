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
