using System.Text.Json;
using Arena.Core.Judging;

namespace Arena.Storage.Lines;

/// <summary>BenchmarkDotNet's figures of a submission as JSON, version 1.</summary>
internal static class ProfileCodec
{
    internal const string Field = "profile";

    internal static void Write(Utf8JsonWriter json, Profile profile)
    {
        json.WriteStartObject(Field);
        json.WriteString("baseline", profile.Baseline);
        json.WriteList("submissionRows", profile.SubmissionRows, Write);
        json.WriteList("baselineRows", profile.BaselineRows, Write);
        json.WriteString("table", profile.Table);
        if (profile.Problem is { } problem)
        {
            json.WriteString("problem", problem);
        }

        json.WriteEndObject();
    }

    internal static Profile Read(JsonElement json) => new(
        json.Text("baseline"), json.List("submissionRows", ReadRow), json.List("baselineRows", ReadRow), json.Text("table"),
        json.MaybeText("problem"));

    private static void Write(Utf8JsonWriter json, ProfileRow row)
    {
        json.WriteStartObject();
        json.WriteString("shape", row.Shape);
        json.WriteReal("meanNs", row.MeanNanoseconds);
        json.WriteReal("medianNs", row.MedianNanoseconds);
        json.WriteReal("deviationNs", row.StandardDeviationNanoseconds);
        json.WriteNumber("allocated", row.AllocatedBytes);
        json.WriteReal("gen0", row.Gen0);
        json.WriteReal("gen1", row.Gen1);
        json.WriteReal("gen2", row.Gen2);
        json.WriteNumber("operations", row.Operations);
        json.WriteEndObject();
    }

    private static ProfileRow ReadRow(JsonElement json) => new(
        json.Text("shape"), json.Real("meanNs"), json.Real("medianNs"), json.Real("deviationNs"), json.Long("allocated"),
        json.Real("gen0"), json.Real("gen1"), json.Real("gen2"), json.Long("operations"));
}
