using Arena.Core.Judging;
using Arena.TestKit;
using Xunit;

namespace Arena.Judging.Tests.Samples;

public sealed class AttentionTests
{
    private static string Root => Path.Combine(Repository.Root, "arena", "Challenges", "Attention", "submissions");

    [Fact]
    public async Task All_scores_of_the_longest_case_do_not_fit_in_the_memory()
    {
        string source = await File.ReadAllTextAsync(Path.Combine(Root, "accepted", "two-pass.cs"), TestContext.Current.CancellationToken);

        Submission result = await Judged.ResultAsync("two-pass.cs", source.Replace("new float[tokens]", "new float[tokens * tokens]", StringComparison.Ordinal));

        Assert.Equal(Verdict.MemoryLimit, result.Verdict);
        Assert.StartsWith("many tokens", result.Failure?.CaseName, StringComparison.Ordinal);
    }
}
