using System.Text.Json;
using Arena.Core.Judging;

namespace Arena.Storage.Lines;

/// <summary>A submission as JSON, version 1.</summary>
internal static class SubmissionCodec
{
    private const string Processor = "cpu";

    internal static void Write(Utf8JsonWriter json, Submission submission)
    {
        json.WriteString("id", submission.Id.Value);
        json.WriteString("challenge", submission.Challenge.Value);
        json.WriteString("track", submission.Track);
        json.WriteString("rules", submission.Rules);
        json.WriteString("file", submission.FileName);
        json.WriteString("source", submission.Source);
        json.WriteString("verdict", Names.Of(submission.Verdict));
        json.WriteNumber("passed", submission.Passed);
        json.WriteNumber("of", submission.Of);
        json.WriteSeed("seed", submission.Seed);
        json.WriteString("sandbox", submission.Sandbox);
        WriteDevice(json, submission);
        HardwareCodec.Write(json, submission.Hardware);
        json.WriteList("messages", submission.CompilerMessages, Write);
        if (submission.Failure is { } failure)
        {
            Write(json, failure);
        }

        if (submission.Timing is { } timing)
        {
            TimingCodec.Write(json, timing);
        }

        if (submission.Profile is { } profile)
        {
            ProfileCodec.Write(json, profile);
        }
    }

    internal static Submission Read(JsonElement json) => new()
    {
        Id = new SubmissionId(json.Text("id")),
        Challenge = new ChallengeId(json.Text("challenge")),
        Track = json.Text("track"),
        Rules = json.Text("rules"),
        FileName = json.Text("file"),
        Source = json.Text("source"),
        Verdict = json.Name<Verdict>("verdict"),
        Passed = json.Whole("passed"),
        Of = json.Whole("of"),
        Seed = json.Seed("seed"),
        Sandbox = json.Text("sandbox"),
        Hardware = HardwareCodec.Read(json),
        CompilerMessages = json.List("messages", ReadMessage),
        Failure = json.Maybe("failure", ReadFailure),
        Timing = json.Maybe(TimingCodec.Field, TimingCodec.Read),
        Profile = json.Maybe(ProfileCodec.Field, ProfileCodec.Read),
        Device = json.MaybeText("device") ?? Processor,
        IsEmulated = json.TryGetProperty("emulated", out JsonElement emulated) && emulated.GetBoolean(),
    };

    /// <summary>Nothing for the processor: that is what the lines from before there were devices mean too.</summary>
    private static void WriteDevice(Utf8JsonWriter json, Submission submission)
    {
        if (submission.Device != Processor)
        {
            json.WriteString("device", submission.Device);
        }

        if (submission.IsEmulated)
        {
            json.WriteBoolean("emulated", true);
        }
    }

    private static void Write(Utf8JsonWriter json, CompilerMessage message)
    {
        json.WriteStartObject();
        json.WriteString("file", message.File);
        json.WriteNumber("line", message.Line);
        json.WriteNumber("column", message.Column);
        json.WriteString("code", message.Code);
        json.WriteString("message", message.Message);
        json.WriteBoolean("error", message.IsError);
        json.WriteEndObject();
    }

    private static CompilerMessage ReadMessage(JsonElement json) => new(
        json.Text("file"), json.Whole("line"), json.Whole("column"), json.Text("code"), json.Text("message"), json.Truth("error"));

    private static void Write(Utf8JsonWriter json, Failure failure)
    {
        json.WriteStartObject("failure");
        json.WriteNumber("case", failure.Case);
        json.WriteString("name", failure.CaseName);
        json.WriteString("verdict", Names.Of(failure.Verdict));
        json.WriteString("input", failure.Input);
        json.WriteString("expected", failure.Expected);
        json.WriteString("actual", failure.Actual);
        json.WriteString("detail", failure.Detail);
        json.WriteEndObject();
    }

    private static Failure ReadFailure(JsonElement json) => new(
        json.Whole("case"), json.Text("name"), json.Name<Verdict>("verdict"), json.Text("input"),
        json.Text("expected"), json.Text("actual"), json.Text("detail"));
}
