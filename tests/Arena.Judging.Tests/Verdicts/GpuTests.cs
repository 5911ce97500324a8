using Arena.Core;
using Arena.Core.Judging;
using Xunit;

namespace Arena.Judging.Tests.Verdicts;

/// <summary>The gpu track on the device that every machine has: the one that the processor imitates.</summary>
public sealed class GpuTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_machine_has_an_emulated_device()
    {
        IReadOnlyList<ComputeDevice> devices = await Judged.Judge.ReadDevicesAsync(Cancel);

        ComputeDevice emulated = Assert.Single(devices, device => device.Name == "cpu0");
        Assert.True(emulated.IsEmulated);
        Assert.Null(emulated.Refusal);
    }

    [Theory]
    [InlineData("Heap")]
    [InlineData("Knapsack")]
    [InlineData("Attention")]
    public async Task The_starter_is_judged_on_an_emulated_device_and_never_timed(string folder)
    {
        string source = Judged.Sample("Starter.gpu.cs", folder);
        JudgeJob job = new(new("s-1"), new(folder.ToLowerInvariant()), "gpu", "Starter.gpu.cs", source, new Seed(20261125), WithTiming: true) { Device = "cpu0" };

        List<JudgeEvent> events = [];
        await foreach (JudgeEvent one in Judged.Judge.JudgeAsync(job, Cancel))
        {
            events.Add(one);
        }

        Submission result = Assert.IsType<JudgeEvent.Finished>(events[^1]).Submission;
        Assert.True(result.Verdict == Verdict.Accepted, $"{result.Verdict} {result.Failure} {string.Join('\n', result.CompilerMessages)}");
        Assert.Equal(("cpu0", true, null), (result.Device, result.IsEmulated, result.Timing));
        Assert.DoesNotContain(events, one => one is JudgeEvent.TimingStarted);
    }

    [Fact]
    public async Task A_device_that_is_not_there_is_named_with_those_that_are()
    {
        JudgeJob job = new(new("s-1"), new("attention"), "gpu", "x.cs", "", new Seed(1), WithTiming: false) { Device = "cuda:9" };

        ArenaException failure = await Assert.ThrowsAsync<ArenaException>(async () =>
        {
            await foreach (JudgeEvent _ in Judged.Judge.JudgeAsync(job, Cancel))
            {
            }
        });

        Assert.Contains("cuda:9", failure.Message, StringComparison.Ordinal);
        Assert.Contains("cpu0", failure.Hint, StringComparison.Ordinal);
    }
}
