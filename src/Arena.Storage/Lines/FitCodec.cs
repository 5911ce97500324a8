using System.Text.Json;
using Arena.Core.Scheduling;

namespace Arena.Storage.Lines;

/// <summary>A fit of the memory model as JSON, version 1.</summary>
internal static class FitCodec
{
    private const int Weights = 21;

    internal static void Write(Utf8JsonWriter json, ParameterFit fit)
    {
        json.WriteList("weights", Enumerable.Range(0, Weights).Select(i => fit.Parameters[i]), JsonFields.WriteReal);
        json.WriteString("recipe", fit.Recipe);
        json.WriteNumber("epochs", fit.Epochs);
        json.WriteNumber("reviews", fit.Reviews);
        json.WriteNumber("items", fit.Items);
        json.WriteReal("heldOut", fit.HeldOutLogLoss);
        json.WriteReal("heldOutBefore", fit.HeldOutLogLossBefore);
        json.WriteBoolean("adopted", fit.IsAdopted);
    }

    internal static ParameterFit Read(JsonElement json) => new()
    {
        Parameters = new(json.List("weights", JsonFields.Real)),
        Recipe = json.Text("recipe"),
        Epochs = json.Whole("epochs"),
        Reviews = json.Whole("reviews"),
        Items = json.Whole("items"),
        HeldOutLogLoss = json.Real("heldOut"),
        HeldOutLogLossBefore = json.Real("heldOutBefore"),
        IsAdopted = json.Truth("adopted"),
    };
}
