using System.Text.Json;
using Arena.Core.Judging;

namespace Arena.Storage.Lines;

/// <summary>The timing of a submission as JSON, version 1, with its raw samples.</summary>
internal static class TimingCodec
{
    internal const string Field = "timing";

    internal static void Write(Utf8JsonWriter json, Timing timing)
    {
        json.WriteStartObject(Field);
        json.WriteString("baseline", timing.Baseline);
        Write(json, "ratio", timing.Ratio);
        Write(json, "control", timing.Control);
        json.WriteBoolean("conclusive", timing.IsConclusive);
        json.WriteString("plan", timing.Plan);
        json.WriteList("shapes", timing.Shapes, Write);
        json.WriteEndObject();
    }

    internal static Timing Read(JsonElement json) => new(
        json.Text("baseline"), ReadRatio(json, "ratio"), ReadRatio(json, "control"), json.Truth("conclusive"),
        json.List("shapes", ReadShape), json.Text("plan"));

    private static void Write(Utf8JsonWriter json, ShapeTiming shape)
    {
        json.WriteStartObject();
        json.WriteString("shape", shape.Shape);
        Write(json, "ratio", shape.Ratio);
        json.WriteReal("referenceNs", shape.ReferenceNanoseconds);
        json.WriteReal("submissionNs", shape.SubmissionNanoseconds);
        json.WriteList("logRatios", shape.LogRatios, (outer, launch) =>
        {
            outer.WriteStartArray();
            foreach (double round in launch)
            {
                outer.WriteReal(round);
            }

            outer.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private static ShapeTiming ReadShape(JsonElement json) => new(
        json.Text("shape"), ReadRatio(json, "ratio"), json.Real("referenceNs"), json.Real("submissionNs"),
        json.List("logRatios", launch => launch.List(round => round.Real())));

    private static void Write(Utf8JsonWriter json, string field, Ratio ratio)
    {
        json.WriteStartObject(field);
        json.WriteReal("center", ratio.Center);
        json.WriteReal("low", ratio.Low);
        json.WriteReal("high", ratio.High);
        json.WriteEndObject();
    }

    private static Ratio ReadRatio(JsonElement json, string field)
    {
        JsonElement ratio = json.GetProperty(field);
        return new(ratio.Real("center"), ratio.Real("low"), ratio.Real("high"));
    }
}
