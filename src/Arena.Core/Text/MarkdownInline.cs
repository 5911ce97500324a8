using System.Text;

namespace Arena.Core.Text;

/// <summary>Reads the styles inside a line: <c>`code`</c>, <c>*emphasis*</c>, <c>**strong**</c>, and <c>\*</c> for the sign itself.</summary>
/// <remarks>
/// Stricter than CommonMark in one point: a star right after a letter, digit or closing bracket opens nothing and one right before a letter,
/// digit or opening bracket closes nothing, so that <c>2*i + 1 and 2*i + 2</c> stays a formula. Chinese characters are no letters here.
/// Styles do not nest. A sign that is not closed is text.
/// </remarks>
internal static class MarkdownInline
{
    /// <summary>The spans of <paramref name="text"/>; neighbours differ in style.</summary>
    public static IReadOnlyList<TextSpan> Read(string text)
    {
        List<TextSpan> spans = [];
        StringBuilder plain = new();
        for (int i = 0; i < text.Length;)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '*' or '`' or '\\' or '_')
            {
                plain.Append(text[i + 1]);
                i += 2;
            }
            else if (TryStyled(text, i, out TextSpan span, out int end))
            {
                Flush();
                spans.Add(span);
                i = end;
            }
            else
            {
                plain.Append(text[i]);
                i++;
            }
        }

        Flush();
        return spans;

        void Flush()
        {
            if (plain.Length > 0)
            {
                spans.Add(new TextSpan(plain.ToString()));
                plain.Clear();
            }
        }
    }

    private static bool TryStyled(string text, int start, out TextSpan span, out int end)
    {
        string sign = text[start] switch
        {
            '`' => new string('`', RunLength(text, start)),
            '*' => new string('*', Math.Min(2, RunLength(text, start))),
            _ => string.Empty,
        };
        int from = start + sign.Length;
        for (int close = sign.Length == 0 ? -1 : IndexOf(text, sign, from); close > 0; close = IndexOf(text, sign, close + 1))
        {
            if (close > from && (sign[0] == '`' ? RunLength(text, close) == sign.Length : IsEmphasis(text, start, from, close, sign)))
            {
                string inner = text[from..close];
                span = sign[0] == '`' ? new(inner.Trim(), SpanStyle.Code)
                    : new(inner, sign.Length == 2 ? SpanStyle.Strong : SpanStyle.Emphasis);
                end = close + sign.Length;
                return true;
            }
        }

        (span, end) = (default, start);
        return false;
    }

    private static bool IsEmphasis(string text, int start, int from, int close, string sign)
    {
        int after = close + sign.Length;
        bool opens = !char.IsWhiteSpace(text[from]) && (start == 0 || !(IsWordLike(text[start - 1]) || text[start - 1] is ')' or ']' or '*'));
        bool closes = !char.IsWhiteSpace(text[close - 1]) &&
            (after >= text.Length || !(IsWordLike(text[after]) || text[after] is '(' or '[' or '*'));
        return opens && closes;
    }

    private static bool IsWordLike(char c) => char.IsLetterOrDigit(c) && ColumnWidth.Of(c.ToString()) < 2;

    private static int IndexOf(string text, string sign, int from) =>
        from < text.Length ? text.IndexOf(sign, from, StringComparison.Ordinal) : -1;

    private static int RunLength(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end - start;
    }
}
