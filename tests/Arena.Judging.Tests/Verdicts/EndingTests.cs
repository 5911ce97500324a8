using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Verdicts;

public sealed class EndingTests
{
    [Fact]
    public async Task A_loop_costs_its_limit_once()
    {
        IReadOnlyList<JudgeEvent> events = await Judged.EventsAsync("loop.cs", Judged.Sample("submissions/too-slow/never-ends.cs"));

        JudgeEvent.CaseFinished last = events.OfType<JudgeEvent.CaseFinished>().Last();
        Assert.Equal(Verdict.TimeLimit, last.Verdict);
        Assert.All(events.OfType<JudgeEvent.CaseFinished>().SkipLast(1), one => Assert.Equal(Verdict.Accepted, one.Verdict));
        Assert.StartsWith("the limit is", last.Failure?.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);", Verdict.WallTimeLimit, "of waiting")]
    [InlineData("Environment.Exit(0);", Verdict.RuntimeError, "ended by itself (exit code 0)")]
    [InlineData("Environment.FailFast(\"x\");", Verdict.RuntimeError, "ended by itself")]
    [InlineData("Push(key); _queue.Clear();", Verdict.RuntimeError, "stack overflow")]
    [InlineData("throw new NotSupportedException(\"not yet\");", Verdict.RuntimeError, "System.NotSupportedException: not yet\nat Heap.Push, line 15")]
    [InlineData("var all = new List<long[]>(); while (true) all.Add(new long[1 << 20]);", Verdict.MemoryLimit, "")]
    public async Task What_ends_a_case_decides_its_verdict(string push, Verdict expected, string detail)
    {
        Submission result = await Judged.ResultAsync("mine.cs", HeapSource.With(push: push));

        Assert.Equal(expected, result.Verdict);
        Assert.Contains(detail, result.Failure?.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constructor_that_throws_is_a_runtime_error_before_the_first_case()
    {
        Submission result = await Judged.ResultAsync("mine.cs", HeapSource.With(members: "public Heap() => throw new Exception(\"broken\");"));

        Assert.Equal((Verdict.RuntimeError, 0, "making an instance"), (result.Verdict, result.Passed, result.Failure?.CaseName));
        Assert.StartsWith("System.Exception: broken", result.Failure?.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_submission_prints_disturbs_nothing()
    {
        Submission result = await Judged.ResultAsync(
            "mine.cs", HeapSource.With(push: "Console.WriteLine(key); Console.Error.WriteLine(key); _queue.Enqueue(key, key);"));

        Assert.Equal(Verdict.Accepted, result.Verdict);
    }

    [Theory]
    [InlineData("Heap", 35)]
    [InlineData("Knapsack", 17)]
    public async Task The_starter_is_right_and_too_slow(string folder, int least)
    {
        Submission result = await Judged.ResultAsync("Starter.cs", Judged.Sample("Starter.cs", folder));

        Assert.Equal(Verdict.TimeLimit, result.Verdict);
        Assert.True(result.Passed >= least, $"{result.Passed} passed");
    }
}
