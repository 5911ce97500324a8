using System.Globalization;
using Arena.Contracts;

namespace Arena.Challenges.Knapsack;

/// <summary>The highest value. Any set of that value that fits is right.</summary>
internal sealed class KnapsackExpectation(KnapsackInput input, long optimum) : IExpectation
{
    /// <summary>The highest value.</summary>
    public long Optimum => optimum;

    /// <inheritdoc/>
    public Mismatch? Check(ReadOnlySpan<byte> output)
    {
        if (KnapsackAnswer.Decode(output, input.Weights.Length) is not { } answer)
        {
            return Wrong("an output of another length", "there is not one flag for each item");
        }

        (long weight, long value) = Weigh(answer.Chosen);
        string actual = Text($"value {answer.Value}; the chosen items weigh {weight} and are worth {value}");
        if (answer.Value != optimum)
        {
            return Wrong(actual, answer.Value < optimum ? "the returned value is too low" : "the returned value is higher than possible");
        }

        if (weight > input.Capacity)
        {
            return Wrong(actual, Text($"the chosen items weigh {weight - input.Capacity} more than the capacity"));
        }

        if (value != optimum)
        {
            return Wrong(actual, "the returned value is right, but the chosen items are not worth it");
        }

        return answer.AreItemsChanged ? Wrong(actual, "the answer is right, but weights or values were changed") : null;
    }

    private (long Weight, long Value) Weigh(bool[] chosen)
    {
        long weight = 0;
        long value = 0;
        for (int i = 0; i < chosen.Length; i++)
        {
            weight += chosen[i] ? input.Weights[i] : 0;
            value += chosen[i] ? input.Values[i] : 0;
        }

        return (weight, value);
    }

    private Mismatch Wrong(string actual, string detail) =>
        new(KnapsackText.Describe(input), Text($"value {optimum}, by items that weigh at most {input.Capacity}"), actual, detail);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
