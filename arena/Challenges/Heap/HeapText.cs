using System.Globalization;
using Arena.Contracts;

namespace Arena.Challenges.Heap;

/// <summary>Inputs and outcomes in words, cut where they are long.</summary>
internal static class HeapText
{
    private const int Shown = 8;
    private const int ShownSteps = 24;

    /// <summary>A measured scenario.</summary>
    public static string Describe(HeapInput input)
    {
        ReadOnlySpan<long> keys = input.Keys;
        int parameter = Math.Min(input.Parameter, keys.Length);
        return input.Scenario switch
        {
            HeapScenario.Heapify => $"build [{List(keys)}], then pop {Number(parameter)} times",
            HeapScenario.PushPop => $"push {List(keys)}; then pop {Number(keys.Length)} times",
            HeapScenario.Hold => $"build [{List(keys[..parameter])}]; then pop and push the popped key plus {List(keys[parameter..])}",
            HeapScenario.TopK => $"build [{List(keys[..parameter])}]; then replace the top by each of {List(keys[parameter..])} that is larger; then pop {Number(parameter)} times",
            _ => Describe(input.Steps),
        };
    }

    /// <summary>The steps of a script; the last ones, since those end at the difference.</summary>
    public static string Describe(ReadOnlySpan<HeapStep> steps)
    {
        int skipped = Math.Max(0, steps.Length - ShownSteps);
        List<string> parts = skipped > 0 ? [$"({Number(skipped)} more) ..."] : [];
        foreach (HeapStep step in steps[skipped..])
        {
            parts.Add(Describe(step));
        }

        return string.Join(", ", parts);
    }

    /// <summary>One step, such as <c>push 5</c>.</summary>
    public static string Describe(HeapStep step) => step.Operation switch
    {
        HeapOperation.Build => $"build [{List(step.Keys)}]",
        HeapOperation.Push => $"push {Number(step.Keys[0])}",
        HeapOperation.Pop => "pop",
        HeapOperation.Peek => "peek",
        HeapOperation.ReplaceTop => $"replace-top {Number(step.Keys[0])}",
        HeapOperation.Count => "count",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The last outcomes of a script.</summary>
    public static string Describe(ReadOnlySpan<HeapOutcome> outcomes)
    {
        int skipped = Math.Max(0, outcomes.Length - Shown);
        List<string> parts = skipped > 0 ? [$"({Number(skipped)} equal) ..."] : [];
        foreach (HeapOutcome outcome in outcomes[skipped..])
        {
            parts.Add(Describe(outcome));
        }

        return string.Join(", ", parts);
    }

    /// <summary>One outcome: a number, or <c>empty</c>.</summary>
    public static string Describe(HeapOutcome outcome) => outcome.IsEmpty ? "empty" : Number(outcome.Value);

    /// <summary>The first keys of a list.</summary>
    public static string List(ReadOnlySpan<long> keys)
    {
        int shown = Math.Min(Shown, keys.Length);
        List<string> parts = [];
        foreach (long key in keys[..shown])
        {
            parts.Add(Number(key));
        }

        if (keys.Length > shown)
        {
            parts.Add($"... ({Number(keys.Length - shown)} more)");
        }

        return string.Join(", ", parts);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
