using System.Text.Json;
using Arena.Core.Judging;

namespace Arena.Storage.Lines;

/// <summary>The timing of a reference as JSON, version 1.</summary>
internal static class ReferenceCodec
{
    internal static void Write(Utf8JsonWriter json, ReferenceTiming reference)
    {
        json.WriteString("challenge", reference.Challenge.Value);
        json.WriteString("track", reference.Track);
        json.WriteString("name", reference.Name);
        json.WriteString("device", reference.Device);
        HardwareCodec.Write(json, reference.Hardware);
        TimingCodec.Write(json, reference.Timing);
    }

    internal static ReferenceTiming Read(JsonElement json) => new(
        new ChallengeId(json.Text("challenge")), json.Text("track"), json.Text("name"), json.Text("device"),
        HardwareCodec.Read(json),
        TimingCodec.Read(json.GetProperty(TimingCodec.Field)));
}
