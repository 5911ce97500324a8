using System.Text.Json.Nodes;
using Arena.Cli.Challenges;
using Arena.Core;
using Arena.Core.Judging;
using Arena.Core.Text;
using Xunit;

namespace Arena.Cli.Tests.Challenges;

public sealed class ProfileTests
{
    private const string Long = "strongly correlated 300 x 20k";

    [Fact]
    public void Both_sides_stand_beside_the_judge_in_80_columns()
    {
        string[] lines = [.. SubmissionText.Lines(Profiled())];

        Assert.All(lines, line => Assert.True(ColumnWidth.Of(line) <= 80, line));
        Assert.Equal(
            [
                "  BenchmarkDotNet medians and their quotient (they never rank)",
                "                                       yours  baseline  quotient  to the judge's",
                "    heapify 200k                     1.44 ms    590 us     0.41x          +2.5 %",
                "    strongly correlated 300 x 20k    22.2 ms   11.1 ms     0.50x         +11.0 %",
                "  BenchmarkDotNet on yours, collections in 1000 calls",
                "                                    mean +- sd           memory gen0 gen1 gen2",
                "    heapify 200k                    1.45 ms +- 12.3 us 1.53 MiB 46.9  1.5    0",
                "    strongly correlated 300 x 20k   22.5 ms +- 222 us         -    0    0    0",
                "  BenchmarkDotNet on the baseline, collections in 1000 calls",
                "                                    mean +- sd           memory gen0 gen1 gen2",
                "    heapify 200k                    600 us +- 5.00 us       0 B    0    0    0",
                "    strongly correlated 300 x 20k   11.2 ms +- 111 us   977 KiB 1234  617    0",
                "  flagged: BenchmarkDotNet, whose calls pay for collections too, and the judge's",
                "  clock differ by more than 10 % on strongly correlated 300 x 20k",
            ],
            lines.SkipWhile(line => !line.Contains("BenchmarkDotNet", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_flagged_on_a_machine_that_the_control_refuses()
    {
        Submission submission = Profiled();

        IEnumerable<string> lines = SubmissionText.Lines(submission with { Timing = (submission.Timing ?? throw new InvalidOperationException()) with { IsConclusive = false } });

        Assert.DoesNotContain(lines, line => line.Contains("flagged", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failure_under_the_profiler_is_a_sentence_that_cannot_steer_the_terminal()
    {
        Submission submission = Profiled() with
        {
            Profile = new("heap/quaternary", [], [], "", "The submission failed under the profiler: System.Exception: \u001b[31m" + string.Join(' ', Enumerable.Repeat("word", 30))),
        };

        string[] lines = [.. SubmissionText.Lines(submission).Where(line => line.Contains("BenchmarkDotNet", StringComparison.Ordinal) || line.Contains("word", StringComparison.Ordinal))];

        Assert.StartsWith("  BenchmarkDotNet: The submission failed under the profiler: System.Exception:", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(ColumnWidth.Of(line) <= 80 && !line.Contains('\u001b', StringComparison.Ordinal), line));
    }

    [Fact]
    public void The_document_has_the_figures_of_both_sides()
    {
        JsonObject document = SubmissionJson.Of(Profiled());

        Assert.Equal(
            """{"shape":"heapify 200k","mean_ns":1450000,"median_ns":1440000,"stddev_ns":12300,"allocated_bytes":1600000,"gen0":46.9,"gen1":1.5,"gen2":0}""",
            document["profile"]?[0]?.ToJsonString());
        Assert.Equal(590_000, (double?)document["baseline_profile"]?[0]?["median_ns"]);
        Assert.True(document.ContainsKey("profile_problem") && document["profile_problem"] is null);
    }

    [Fact]
    public void Without_a_profile_the_document_has_empty_lists()
    {
        JsonObject document = SubmissionJson.Of(Profiled() with { Profile = null });

        Assert.Equal("[]", document["profile"]?.ToJsonString());
        Assert.Equal("[]", document["baseline_profile"]?.ToJsonString());
    }

    private static Submission Profiled() => new()
    {
        Id = new("s"),
        Challenge = new("heap"),
        Track = "cpu",
        FileName = "Heap.cs",
        Source = "",
        Verdict = Verdict.Accepted,
        Passed = 40,
        Of = 40,
        Hardware = new("AMD EPYC x2", "10.0.12"),
        Sandbox = "process",
        Seed = new Seed(1),
        Timing = new(
            "heap/quaternary", new(0.45, 0.44, 0.46), new(1, 0.99, 1.01), true,
            [Timed("heapify 200k", 1_405_000), Timed(Long, 20_000_000)], "plan"),
        Profile = new(
            "heap/quaternary",
            [new("heapify 200k", 1_450_000, 1_440_000, 12_300, 1_600_000, 46.9, 1.5, 0, 64), new(Long, 22_500_000, 22_200_000, 222_000, 700, 0, 0, 0, 4)],
            [new("heapify 200k", 600_000, 590_000, 5_000, 0, 0, 0, 0, 2000), new(Long, 11_200_000, 11_100_000, 111_000, 1_000_000, 1234, 617, 0, 9)],
            "| Method |"),
    };

    private static ShapeTiming Timed(string shape, double nanoseconds) => new(shape, new(0.45, 0.44, 0.46), 600_000, nanoseconds, []);
}
