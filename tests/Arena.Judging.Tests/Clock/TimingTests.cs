using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Clock;

[Collection(nameof(Alone))]
public sealed class TimingTests
{
    [Fact]
    public async Task An_accepted_submission_is_timed_against_the_baseline_on_every_shape_and_profiled()
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
        Assert.Equal(
            [typeof(JudgeEvent.Timed), typeof(JudgeEvent.ProfileStarted), typeof(JudgeEvent.Finished)],
            events.TakeLast(3).Select(step => step.GetType()));
        Assert.Equal(timing, events.OfType<JudgeEvent.Timed>().Single().Submission.Timing);
        Profile profile = Assert.IsType<Profile>(result.Profile);
        Assert.Null(profile.Problem);
        Assert.Equal(timing.Shapes.Select(shape => shape.Shape), profile.SubmissionRows.Select(row => row.Shape));
    }
}
