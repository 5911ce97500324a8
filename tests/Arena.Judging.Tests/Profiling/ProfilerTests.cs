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
    private static readonly JudgedTrack Heap = Judged.Judge.Find(new ChallengeId("heap"), "cpu");

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

    [Theory]
    [InlineData("if (++_calls > 2_000) throw new NotSupportedException(\"tired\");", "System.NotSupportedException: tired at Heap.Pop")]
    [InlineData("if (++_calls > 2_000) Environment.Exit(0);", "ended by itself (exit code 0)")]
    [InlineData("if (++_calls > 2_000) System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);", "of waiting")]
    public void What_fails_only_under_the_profiler_stays_accepted_and_says_why(string pop, string problem)
    {
        ProfilePlan impatient = ProfilePlan.Tiny with { Limit = TimeSpan.FromSeconds(3) };

        Submission result = Judge(HeapSource.With(pop: $"{pop} return _queue.Dequeue();", members: "private static int _calls;"), impatient);

        Assert.Equal(Verdict.Accepted, result.Verdict);
        Profile profile = Assert.IsType<Profile>(result.Profile);
        Assert.StartsWith("The submission failed under the profiler: ", profile.Problem, StringComparison.Ordinal);
        Assert.Contains(problem, profile.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', profile.Problem ?? "");
        Assert.Empty(profile.SubmissionRows);
    }

    [Fact]
    public async Task A_program_of_the_gpu_track_is_profiled_on_its_device()
    {
        IReadOnlyList<ComputeDevice> devices = await Judged.Judge.ReadDevicesAsync(Cancel);
        JudgedTrack track = Judged.Judge.Find(new ChallengeId("heap"), "gpu") with { Device = ComputeDevice.Choose(devices, "cpu0") };
        ProfileShape shape = new("3 x 7", [track.Cases(new Seed(1)).First(one => one.Group == "small").Input]);

        Profile profile = new ProfileRun(ProfilePlan.Tiny, track.Sheet.MemoryLimit, [shape], Cancel)
            .Measure(track.Sheet.Baseline, track.Load(track.Sheet.Baseline), track.Load(track.Sheet.Baseline));

        Assert.Null(profile.Problem);
        Assert.True(Assert.Single(profile.SubmissionRows).MedianNanoseconds > 0);
        Assert.True(Assert.Single(profile.BaselineRows).MedianNanoseconds > 0);
    }

    [Fact]
    public void A_profile_leaves_no_file_behind()
    {
        string[] before = Left();

        Profiled(HeapSource.Right);

        Assert.Equal(before, Left());

        static string[] Left() => [.. Directory.EnumerateDirectories(Path.GetTempPath(), "arena-profile-*").Order(StringComparer.Ordinal)];
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
