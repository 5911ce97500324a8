using System.Text.Json.Nodes;
using Arena.Cli.Json;
using Arena.Core.Judging;

namespace Arena.Cli.Challenges;

/// <summary>A judged submission, and the steps to it, as JSON.</summary>
internal static class SubmissionJson
{
    /// <summary>The submission, without its source and without raw samples.</summary>
    public static JsonObject Of(Submission submission) => new()
    {
        ["id"] = submission.Id.Value,
        ["challenge"] = submission.Challenge.Value,
        ["track"] = submission.Track,
        ["file"] = submission.FileName,
        ["verdict"] = submission.Verdict.Code(),
        ["passed"] = submission.Passed,
        ["of"] = submission.Of,
        ["failure"] = submission.Failure is { } failure ? Of(failure) : null,
        ["compiler"] = JsonOutput.Array(submission.CompilerMessages.Select(message => new JsonObject
        {
            ["file"] = message.File,
            ["line"] = message.Line,
            ["column"] = message.Column,
            ["code"] = message.Code,
            ["message"] = message.Message,
            ["error"] = message.IsError,
        })),
        ["ratio"] = submission.Timing is { } timing ? Of(timing.Ratio) : null,
        ["baseline"] = submission.Timing?.Baseline,
        ["conclusive"] = submission.Timing?.IsConclusive ?? false,
        ["shapes"] = JsonOutput.Array((submission.Timing?.Shapes ?? []).Select(shape => new JsonObject
        {
            ["shape"] = shape.Shape,
            ["ratio"] = Of(shape.Ratio),
            ["reference_ns"] = shape.ReferenceNanoseconds,
            ["submission_ns"] = shape.SubmissionNanoseconds,
        })),
        ["profile"] = JsonOutput.Array((submission.Profile?.SubmissionRows ?? []).Select(Of)),
        ["baseline_profile"] = JsonOutput.Array((submission.Profile?.BaselineRows ?? []).Select(Of)),
        ["profile_problem"] = submission.Profile?.Problem,
        ["sandbox"] = submission.Sandbox,
        ["seed"] = submission.Seed.ToString(),
        ["hardware"] = submission.Hardware.Class,
        ["runtime"] = submission.Hardware.Runtime,
    };

    /// <summary>A ratio with its interval.</summary>
    public static JsonObject Of(Ratio ratio) => new() { ["center"] = ratio.Center, ["low"] = ratio.Low, ["high"] = ratio.High };

    /// <summary>One step, as a line of <c>--events</c>.</summary>
    public static JsonObject Event(JudgeEvent step)
    {
        JsonObject body = step switch
        {
            JudgeEvent.Compiled e => new() { ["type"] = "compiled", ["took_ns"] = Nanoseconds(e.Took), ["messages"] = e.Messages.Count },
            JudgeEvent.CaseStarted e => new() { ["type"] = "case_started", ["index"] = e.Case, ["of"] = e.Of, ["group"] = e.Group, ["name"] = e.Name, ["limit_ns"] = Nanoseconds(e.Limit) },
            JudgeEvent.CaseFinished e => new()
            {
                ["type"] = "case_finished",
                ["index"] = e.Case,
                ["verdict"] = e.Verdict.Code(),
                ["took_ns"] = Nanoseconds(e.Took),
                ["failure"] = e.Failure is { } failure ? Of(failure) : null,
            },
            JudgeEvent.Decided e => new() { ["type"] = "decided", ["verdict"] = e.Submission.Verdict.Code(), ["passed"] = e.Submission.Passed, ["of"] = e.Submission.Of, ["took_ns"] = Nanoseconds(e.Took) },
            JudgeEvent.TimingStarted e => new() { ["type"] = "timing_started", ["baseline"] = e.Baseline, ["launches"] = e.Launches },
            JudgeEvent.TimingRound e => new() { ["type"] = "timing_round", ["shape"] = e.Shape, ["launch"] = e.Launch, ["of"] = e.Launches, ["center"] = e.Center },
            JudgeEvent.Timed e => new() { ["type"] = "timed", ["ratio"] = e.Submission.Timing is { } timing ? Of(timing.Ratio) : null, ["conclusive"] = e.Submission.Timing?.IsConclusive ?? false },
            JudgeEvent.ProfileStarted e => new() { ["type"] = "profile_started", ["shapes"] = e.Shapes.Count },
            JudgeEvent.Finished e => new() { ["type"] = "finished", ["verdict"] = e.Submission.Verdict.Code(), ["passed"] = e.Submission.Passed, ["of"] = e.Submission.Of },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        body.Insert(0, "schema", "arena.event/1");
        return body;
    }

    private static JsonObject Of(Failure failure) => new()
    {
        ["case"] = failure.Case,
        ["name"] = failure.CaseName,
        ["verdict"] = failure.Verdict.Code(),
        ["input"] = failure.Input,
        ["expected"] = failure.Expected,
        ["actual"] = failure.Actual,
        ["detail"] = failure.Detail,
    };

    private static JsonObject Of(ProfileRow row) => new()
    {
        ["shape"] = row.Shape,
        ["mean_ns"] = row.MeanNanoseconds,
        ["median_ns"] = row.MedianNanoseconds,
        ["stddev_ns"] = row.StandardDeviationNanoseconds,
        ["allocated_bytes"] = row.AllocatedBytes,
        ["gen0"] = row.Gen0,
        ["gen1"] = row.Gen1,
        ["gen2"] = row.Gen2,
    };

    private static long Nanoseconds(TimeSpan duration) => (long)duration.TotalNanoseconds;
}
