using System.Globalization;
using System.Text.RegularExpressions;

namespace Arena.Core.Questions;

/// <summary>Reads a number as people write it: <c>65504</c>, <c>6.1e-5</c>, <c>2^-14</c>, <c>15/8</c>, <c>3*2^10</c>, <c>1 024</c>, full width too.</summary>
public static partial class NumberText
{
    /// <summary>Reads <paramref name="text"/>, or says that it is no number.</summary>
    /// <param name="text">Spaces, commas between groups of three digits, full-width characters, <c>×</c>, <c>·</c> and <c>−</c> are understood.</param>
    /// <param name="value">The number; finite.</param>
    /// <remarks>Grammar: product of powers, with <c>*</c> and <c>/</c> from left to right; a power binds tighter, and its base is without the sign.</remarks>
    public static bool TryRead(string text, out double value)
    {
        string plain = Normalise(text);
        int position = 0;
        bool ok = TryReadProduct(plain, ref position, out value) && position == plain.Length && double.IsFinite(value);
        value = ok ? value : 0;
        return ok;
    }

    /// <summary>How many significant digits a plain decimal shows, or 0 where the text is not a plain decimal.</summary>
    internal static int SignificantDigits(string text)
    {
        string plain = Normalise(text).TrimStart('-', '+');
        int exponent = plain.IndexOfAny(['e', 'E']);
        string digits = (exponent < 0 ? plain : plain[..exponent]).Replace(".", "", StringComparison.Ordinal);
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? digits.TrimStart('0').Length : 0;
    }

    /// <summary>Half-width characters, without grouping and without spaces that join no digits; what is left of either is no number.</summary>
    /// <remarks>Dropping every space and comma would read <c>1 5/8</c> as 15/8 and <c>0,125</c> as 125: a wrong answer instead of a question back.</remarks>
    private static string Normalise(string text)
    {
        string halfWidth = string.Concat(text.Select(ToHalfWidth));
        string ungrouped = Groups().Replace(halfWidth, match => string.Concat(match.Value.Where(char.IsAsciiDigit)));
        return SpaceBesideNoDigit().Replace(ungrouped, "");
    }

    private static char ToHalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' or '\u00a0' or '\u2009' or '\u202f' => ' ',
        '×' or '·' or '⋅' => '*',
        '−' or '–' => '-',
        '÷' => '/',
        '。' => '.',
        _ => c,
    };

    /// <summary>A whole number in groups of three digits, such as <c>1,048,576</c>.</summary>
    [GeneratedRegex("(?<![0-9.])[1-9][0-9]{0,2}(?:[ ,][0-9]{3})+(?![0-9])")]
    private static partial Regex Groups();

    [GeneratedRegex(" +(?! *[0-9])|(?<![0-9] *) +")]
    private static partial Regex SpaceBesideNoDigit();

    private static bool TryReadProduct(string text, ref int position, out double value)
    {
        if (!TryReadPower(text, ref position, out value))
        {
            return false;
        }

        while (position < text.Length && text[position] is '*' or '/')
        {
            bool divides = text[position++] == '/';
            if (!TryReadPower(text, ref position, out double factor))
            {
                return false;
            }

            value = divides ? value / factor : value * factor;
        }

        return true;
    }

    private static bool TryReadPower(string text, ref int position, out double value)
    {
        bool isNegative = position < text.Length && text[position] == '-';
        if (!TryReadDecimal(text, ref position, out value))
        {
            return false;
        }

        if (position < text.Length && text[position] == '^')
        {
            position++;
            if (!TryReadDecimal(text, ref position, out double exponent))
            {
                return false;
            }

            // -2^2 is -4, as in mathematics: the sign stands outside the power.
            value = isNegative ? -Math.Pow(-value, exponent) : Math.Pow(value, exponent);
        }

        return true;
    }

    private static bool TryReadDecimal(string text, ref int position, out double value)
    {
        int start = position;
        if (position < text.Length && text[position] is '-' or '+')
        {
            position++;
        }

        position = SkipDigits(text, position);
        if (position < text.Length && text[position] == '.')
        {
            position = SkipDigits(text, position + 1);
        }

        if (position < text.Length && text[position] is 'e' or 'E')
        {
            int sign = position + 1 < text.Length && text[position + 1] is '-' or '+' ? 1 : 0;
            int end = SkipDigits(text, position + 1 + sign);
            position = end > position + 1 + sign ? end : position;
        }

        return double.TryParse(text.AsSpan(start, position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }
}
