using Arena.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Judging.Children;
using Arena.Judging.Profiling;
using Arena.Judging.Tests.Verdicts;
using Arena.Wire;
using Xunit;

namespace Arena.Judging.Tests.Profiling;

/// <summary>BenchmarkDotNet in its child program. What it measures is not looked at, only that it measured.</summary>
[Collection(nameof(Alone))]
public sealed class ProfilerTests
{
    private static readonly IChallengeDefinition Heap = AllChallenges.All.Single(challenge => challenge.Id == new ChallengeId("heap"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void A_submission_and_the_baseline_have_a_row_for_each_shape_and_an_array_shows_as_allocated()
    {
        const int Bytes = 20_000_000;
        Profile profile = Profiled(HeapSource.With(members: $"private readonly byte[] _ballast = new byte[{Bytes}];"));

        TestContext.Current.TestOutputHelper?.WriteLine($"{profile}\n{string.Join('\n', profile.SubmissionRows)}\n{string.Join('\n', profile.BaselineRows)}\n{profile.Table}");
        Assert.Null(profile.Problem);
        Assert.Equal(Heap.Shapes.Select(shape => shape.Name), profile.SubmissionRows.Select(row => row.Shape));
        Assert.Equal(Heap.Shapes.Select(shape => shape.Name), profile.BaselineRows.Select(row => row.Shape));
        Assert.All([.. profile.SubmissionRows, .. profile.BaselineRows], row => Assert.True(row.MedianNanoseconds > 0 && row.Operations > 0));
        Assert.InRange(profile.SubmissionRows[^1].AllocatedBytes, Bytes, Bytes * 1.1);
        Assert.Contains("| Method | Shape ", profile.Table, StringComparison.Ordinal);
        Assert.All(profile.Table, letter => Assert.True(char.IsAscii(letter)));
    }

    private static Profile Profiled(string source) => Judge(source).Profile ?? throw new InvalidOperationException("There is no profile.");

    private static Submission Judge(string source, ProfilePlan? plan = null)
    {
        using CompilerClient compiler = CompilerClient.Start(Cancel);
        (CompileReply? compiled, _) = compiler.Compile(Heap, "mine.cs", source);
        Submission accepted = new()
        {
            Id = new("s"),
            Challenge = Heap.Id,
            Track = "cpu",
            FileName = "mine.cs",
            Source = source,
            Verdict = Verdict.Accepted,
            Passed = 1,
            Of = 1,
            Hardware = new("", ""),
            Sandbox = "process",
            Seed = new Seed(7),
        };
        return ChallengeProfile.Add(accepted, Heap, Assert.IsType<CompileReply>(compiled), plan ?? ProfilePlan.Tiny, _ => { }, Cancel);
    }
}
