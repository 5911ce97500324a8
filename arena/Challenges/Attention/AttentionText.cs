using System.Globalization;
using Arena.Contracts;

namespace Arena.Challenges.Attention;

/// <summary>Inputs and rows in words, cut where they are long.</summary>
internal static class AttentionText
{
    private const int Shown = 6;

    /// <summary>The shape, such as <c>2 x 97 x 24, causal</c>: heads, tokens, dimension.</summary>
    public static string Shape(AttentionInput input) => string.Create(
        CultureInfo.InvariantCulture, $"{input.Heads} x {input.Tokens} x {input.Dimension}{(input.Causal ? ", causal" : "")}");

    /// <summary>The shape and the first numbers.</summary>
    public static string Describe(AttentionInput input) =>
        $"heads x tokens x dimension = {Shape(input)}; q = {List(input.Q)}; k = {List(input.K)}; v = {List(input.V)}";

    /// <summary>The numbers around a place in a row.</summary>
    public static string Around<T>(ReadOnlySpan<T> row, int column)
        where T : IFormattable
    {
        int start = Math.Clamp(column - (Shown / 2), 0, Math.Max(0, row.Length - Shown));
        return start == 0 ? List(row) : string.Create(CultureInfo.InvariantCulture, $"({start} before), {List(row[start..])}");
    }

    /// <summary>One number, with nine digits, which tell any two floats apart.</summary>
    public static string Number<T>(T number)
        where T : IFormattable =>
        number is float single && BitConverter.SingleToUInt32Bits(single) == AttentionOutput.Poison
            ? "(not written)"
            : number.ToString("G9", CultureInfo.InvariantCulture);

    private static string List<T>(ReadOnlySpan<T> numbers)
        where T : IFormattable
    {
        List<string> parts = [];
        foreach (T number in numbers[..Math.Min(Shown, numbers.Length)])
        {
            parts.Add(Number(number));
        }

        if (numbers.Length > Shown)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"... ({numbers.Length - Shown} more)"));
        }

        return string.Join(", ", parts);
    }

    private static string List(float[] numbers) => List<float>(numbers);
}
