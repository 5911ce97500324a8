using System.Globalization;
using Arena.Contracts;

namespace Arena.Challenges.Heap;

/// <summary>The right outcomes of a script.</summary>
internal sealed class ScriptExpectation(HeapInput input, HeapOutcome[] expected) : IExpectation
{
    /// <inheritdoc/>
    public Mismatch? Check(ReadOnlySpan<byte> output)
    {
        HeapOutcome[] actual = HeapOutcome.Decode(output);
        int first = expected.AsSpan().CommonPrefixLength(actual);
        if (first == expected.Length && actual.Length == expected.Length)
        {
            return null;
        }

        int step = StepOf(first);
        string asked = step < input.Steps.Length ? HeapText.Describe(input.Steps[step]) : "the end";
        return new(
            HeapText.Describe(input.Steps.AsSpan(0, Math.Min(step + 1, input.Steps.Length))),
            HeapText.Describe(expected.AsSpan(0, Math.Min(first + 1, expected.Length))),
            HeapText.Describe(actual.AsSpan(0, Math.Min(first + 1, actual.Length))),
            string.Create(CultureInfo.InvariantCulture, $"first difference at step {step + 1} ({asked}): expected {Show(expected, first)}, got {Show(actual, first)}"));
    }

    private static string Show(HeapOutcome[] outcomes, int index) =>
        index < outcomes.Length ? HeapText.Describe(outcomes[index]) : "nothing";

    /// <summary>The step that gave the outcome with this index.</summary>
    private int StepOf(int outcome)
    {
        for (int step = 0; step < input.Steps.Length; step++)
        {
            if (input.Steps[step].HasOutcome && outcome-- == 0)
            {
                return step;
            }
        }

        return input.Steps.Length;
    }
}
