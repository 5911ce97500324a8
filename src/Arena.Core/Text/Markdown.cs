using System.Text.RegularExpressions;

namespace Arena.Core.Text;

/// <summary>Reads the part of Markdown that questions and statements use: paragraphs, lists, fenced code, and inline styles.</summary>
/// <remarks>
/// A reader of our own because a full one costs a tenth of a second before the first question. Everything else (headings apart,
/// which become strong paragraphs) shows as it was written. Total: every text gives a result.
/// </remarks>
public static partial class Markdown
{
    private const string Fence = "```";

    /// <summary>The blocks of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(string text)
    {
        List<MarkdownBlock> blocks = [];
        string paragraph = string.Empty;
        string? marker = null;
        List<string>? code = null;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            string trimmed = line.Trim();
            if (code is not null)
            {
                if (trimmed.StartsWith(Fence, StringComparison.Ordinal))
                {
                    blocks.Add(new MarkdownBlock.Code(code));
                    code = null;
                }
                else
                {
                    code.Add(line.Replace("\t", "    ", StringComparison.Ordinal).TrimEnd());
                }

                continue;
            }

            Match item = ItemStart().Match(line);
            bool startsFence = trimmed.StartsWith(Fence, StringComparison.Ordinal);
            bool startsHeading = HeadingStart().IsMatch(trimmed);
            if (trimmed.Length == 0 || startsFence || startsHeading || item.Success)
            {
                Close();
            }

            if (startsFence)
            {
                code = [];
            }
            else if (startsHeading)
            {
                blocks.Add(new MarkdownBlock.Paragraph([new TextSpan(trimmed.TrimStart('#').Trim(), SpanStyle.Strong)]));
            }
            else if (item.Success)
            {
                marker = item.Groups[1].Value is "*" ? "-" : item.Groups[1].Value;
                paragraph = item.Groups[2].Value.Trim();
            }
            else if (trimmed.Length > 0)
            {
                paragraph = Join(paragraph, trimmed);
            }
        }

        Close();
        if (code is not null)
        {
            // A fence that was never closed runs to the end, as in CommonMark.
            blocks.Add(new MarkdownBlock.Code(code));
        }

        return blocks;

        void Close()
        {
            if (paragraph.Length > 0)
            {
                IReadOnlyList<TextSpan> spans = MarkdownInline.Read(paragraph);
                blocks.Add(marker is null ? new MarkdownBlock.Paragraph(spans) : new MarkdownBlock.Item(marker, spans));
            }

            (paragraph, marker) = (string.Empty, null);
        }
    }

    /// <summary>Continues a line with the next one: with a space, but not between Chinese characters, which know none.</summary>
    private static string Join(string before, string after) =>
        before.Length == 0 || (IsWide(Grapheme.Split(before).Last()) && IsWide(Grapheme.Split(after).First()))
            ? before + after
            : before + " " + after;

    private static bool IsWide(Grapheme grapheme) => grapheme.Width == 2;

    [GeneratedRegex(@"^\s{0,3}([-*]|\d{1,3}\.)\s+(\S.*)$")]
    private static partial Regex ItemStart();

    [GeneratedRegex("^#{1,4} +[^#]")]
    private static partial Regex HeadingStart();
}
