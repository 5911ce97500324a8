using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Verdicts;

public sealed class WrongAnswerTests
{
    [Fact]
    public async Task The_smallest_failing_case_is_shown_with_input_expected_and_actual()
    {
        Submission result = await Judged.ResultAsync("max.cs", Judged.Sample("submissions/wrong-answer/largest-first.cs"));

        Failure failure = Assert.IsType<Failure>(result.Failure);
        Assert.Equal(
            (4, "two keys, smaller first", "push 1, push 2, pop", "1", "2", "first difference at step 3 (pop): expected 1, got 2"),
            (failure.Case, failure.CaseName, failure.Input, failure.Expected, failure.Actual, failure.Detail));
    }

    [Fact]
    public async Task It_ends_the_run_with_its_group()
    {
        IReadOnlyList<JudgeEvent> events = await Judged.EventsAsync("max.cs", Judged.Sample("submissions/wrong-answer/largest-first.cs"));

        Assert.Equal(["tiny"], events.OfType<JudgeEvent.CaseStarted>().Select(one => one.Group).Distinct());
        Assert.Equal(9, events.OfType<JudgeEvent.CaseFinished>().Count());
    }

    [Fact]
    public async Task An_empty_heap_that_does_not_refuse_is_wrong()
    {
        Submission result = await Judged.ResultAsync("zero.cs", HeapSource.With(pop: "return _queue.Count == 0 ? 0 : _queue.Dequeue();"));

        Assert.Equal("first difference at step 2 (pop): expected empty, got 0", result.Failure?.Detail);
    }
}
