using System.Text.Json;
using Arena.Core.Judging;

namespace Arena.Storage.Lines;

/// <summary>The machine of a measurement as JSON, version 1.</summary>
internal static class HardwareCodec
{
    private const string Field = "hardware";

    internal static void Write(Utf8JsonWriter json, Hardware hardware)
    {
        json.WriteStartObject(Field);
        json.WriteString("class", hardware.Class);
        json.WriteString("runtime", hardware.Runtime);
        json.WriteEndObject();
    }

    /// <summary>Reads it from the object that it is a field of.</summary>
    internal static Hardware Read(JsonElement json) =>
        new(json.GetProperty(Field).Text("class"), json.GetProperty(Field).Text("runtime"));
}
