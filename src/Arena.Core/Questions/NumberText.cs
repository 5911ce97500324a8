using System.Globalization;

namespace Arena.Core.Questions;

/// <summary>Reads a number as people write it: <c>65504</c>, <c>6.1e-5</c>, <c>2^-14</c>, <c>15/8</c>, <c>3*2^10</c>, <c>1 024</c>, full width too.</summary>
public static class NumberText
{
    /// <summary>Reads <paramref name="text"/>, or says that it is no number.</summary>
    /// <param name="text">Spaces, commas between groups of three digits, full-width characters, <c>×</c>, <c>·</c> and <c>−</c> are understood.</param>
    /// <param name="value">The number; finite.</param>
    /// <remarks>Grammar: product of powers, with <c>*</c> and <c>/</c> from left to right; a power binds tighter, a sign tightest.</remarks>
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

    private static string Normalise(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = ToHalfWidth(text[i]);
            bool isSeparator = c is ' ' or '\u00a0' or '\u2009' or '\u202f' || (c == ',' && IsThousandsComma(text, i));
            if (!isSeparator)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    private static char ToHalfWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' => ' ',
        '×' or '·' or '⋅' => '*',
        '−' or '–' => '-',
        '÷' => '/',
        '。' => '.',
        _ => c,
    };

    /// <summary>A comma groups digits when three of them, and no fourth, follow it.</summary>
    private static bool IsThousandsComma(string text, int at)
    {
        int digits = 0;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(ToHalfWidth(text[at + 1 + digits])))
        {
            digits++;
        }

        return digits == 3 && at > 0 && char.IsAsciiDigit(ToHalfWidth(text[at - 1]));
    }

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
