using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Clock;

[Collection(nameof(Alone))]
public sealed class TimingTests
{
    [Fact]
    public async Task An_accepted_submission_is_timed_against_the_baseline_on_every_shape()
    {
        IReadOnlyList<JudgeEvent> events = await Judged.EventsAsync(
            "binary-with-hole.cs", Judged.Sample("submissions/accepted/binary-with-hole.cs"), withTiming: true);

        Submission result = Assert.IsType<JudgeEvent.Finished>(events[^1]).Submission;
        Timing timing = Assert.IsType<Timing>(result.Timing);
        TestContext.Current.TestOutputHelper?.WriteLine($"{events.OfType<JudgeEvent.Decided>().Single().Took} {timing}");
        foreach (ShapeTiming shape in timing.Shapes)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{shape}");
        }

        Assert.Equal(Verdict.Accepted, result.Verdict);
        Assert.Equal("heap/quaternary", timing.Baseline);
        Assert.Equal(events.OfType<JudgeEvent.TimingStarted>().Single().Shapes, timing.Shapes.Select(shape => shape.Shape));
        Assert.InRange(timing.Ratio.Center, timing.Ratio.Low, timing.Ratio.High);
        Assert.All(timing.Shapes, shape => Assert.Equal(6, shape.LogRatios.Count));
    }
}
