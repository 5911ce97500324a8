using System.Globalization;
using Arena.Core.Judging;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Solving;

/// <summary>What explains a verdict, as lines: the failing case, or what the compiler says with the place in the source.</summary>
internal static class CaseText
{
    private const int LabelWidth = 10;
    private const int MaxRows = 200;

    /// <summary>The failing case: input, expected, actual, detail.</summary>
    public static IReadOnlyList<StyledLine> Of(Failure failure, int width, Scene scene)
    {
        List<StyledLine> lines = [];
        foreach ((string label, string text, Role role) in new[]
        {
            (scene.Texts.InputLabel, failure.Input, Role.Text),
            (scene.Texts.ExpectedLabel, failure.Expected, Role.Good),
            (scene.Texts.ActualLabel, failure.Actual, Role.Bad),
            (scene.Texts.DetailLabel, failure.Detail, Role.Text),
        })
        {
            string shown = scene.Foreign(text).Trim('\n');
            if (shown.Trim().Length > 0)
            {
                lines.AddRange(WordWrap.Lines(shown, Math.Max(10, width - LabelWidth)).Take(MaxRows)
                    .Select((line, i) => new StyledLine(Columns.PadRight(i == 0 ? label : string.Empty, LabelWidth) + line.TrimEnd(), role)));
            }
        }

        return lines;
    }

    /// <summary>What the compiler says: place and message, the line of the source, a caret below the column.</summary>
    public static IReadOnlyList<StyledLine> Of(IReadOnlyList<CompilerMessage> messages, string source, int width, Scene scene)
    {
        string[] rows = source.ReplaceLineEndings("\n").Split('\n');
        return [.. messages.OrderByDescending(message => message.IsError).SelectMany(message => Of(message, rows, width, scene))];
    }

    private static IEnumerable<StyledLine> Of(CompilerMessage message, string[] rows, int width, Scene scene)
    {
        IEnumerable<StyledLine> said = WordWrap.Lines(scene.Foreign(message.ToString()).ReplaceLineEndings(" "), width)
            .Select(line => new StyledLine(line, message.IsError ? Role.Bad : Role.Warn));
        if (message.Line < 1 || message.Line > rows.Length)
        {
            return said;
        }

        // Both the line and the part left of the caret go through the same filter, so that the caret stands below its column.
        string row = scene.Foreign(rows[message.Line - 1]).TrimEnd();
        string before = scene.Foreign(rows[message.Line - 1][..Math.Clamp(message.Column - 1, 0, rows[message.Line - 1].Length)]);
        int indent = row.Length - row.TrimStart().Length;
        string number = message.Line.ToString(CultureInfo.InvariantCulture) + "  ";
        int caret = ColumnWidth.Of(before) - indent;
        return
        [
            .. said,
            new($"    {number}{Columns.Cut(row.TrimStart(), Math.Max(4, width - 4 - number.Length), scene.Glyphs.Ellipsis)}", Role.Text),
            .. caret >= 0 && 4 + number.Length + caret < width
                ? [new(new string(' ', 4 + number.Length + caret) + "^", Role.Warn)]
                : Array.Empty<StyledLine>(),
        ];
    }
}
