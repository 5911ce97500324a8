using System.Globalization;

namespace Arena.Core.Generators;

/// <summary>Numbers, lists and traces as generated questions write them: the same in every language.</summary>
internal static class Notation
{
    /// <summary>A whole number without grouping, such as <c>24576</c>.</summary>
    public static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list, such as <c>[1, 2, 5]</c>.</summary>
    public static string List(IEnumerable<int> numbers) => $"[{Sequence(numbers)}]";

    /// <summary>Numbers in a row, such as <c>1, 2, 5</c>.</summary>
    public static string Sequence(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(number => Whole(number)));

    /// <summary>A number whose denominator is a power of two, in lowest terms, such as <c>15/8</c> or <c>2</c>.</summary>
    /// <param name="value">Finite, a whole multiple of 2^-52, its numerator below 2^53: then every step here is exact.</param>
    public static string Fraction(double value)
    {
        long denominator = 1;
        while (value * denominator != Math.Floor(value * denominator))
        {
            denominator *= 2;
        }

        string numerator = Whole((long)(value * denominator));
        return denominator == 1 ? numerator : $"{numerator}/{Whole(denominator)}";
    }

    /// <summary>A fenced code block, with the blank line that separates it from the paragraph above.</summary>
    public static string Block(IEnumerable<string> lines) => $"\n\n```\n{string.Join('\n', lines)}\n```";
}
