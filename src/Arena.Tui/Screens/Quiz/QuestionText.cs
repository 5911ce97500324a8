using System.Diagnostics;
using System.Globalization;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>The text of a question: the prompt, then the options or the field, then the hint.</summary>
internal static class QuestionText
{
    private const int OptionIndent = 4;
    private const int FieldWidth = 20;

    public static IReadOnlyList<StyledLine> Lines(QuizState state, SessionStage.Asking asking, Scene scene)
    {
        int width = QuizView.TextWidth(scene);
        List<StyledLine> lines = [.. MarkdownLayout.Lines(Ask(asking, scene), width).Select(line => new StyledLine(line))];
        lines.Add(StyledLine.Empty);
        switch (asking.Instance.Prompt.Body)
        {
            case QuestionBody.Choice choice:
                lines.AddRange(Options(state, choice, scene, IsAiry(asking, scene)).Select(row => row.Line));
                break;
            case QuestionBody.Number number:
                lines.AddRange(Number(state, asking, number, width, scene));
                break;
            default:
                throw new UnreachableException();
        }

        if (asking.HintShown && asking.Instance.Question.Hint is { } hint)
        {
            lines.Add(StyledLine.Empty);
            lines.AddRange(StyledLine.Hanging(scene.Texts.HintTitle + "  ", scene.Read(hint), width, Role.Note));
        }

        return lines;
    }

    /// <summary>The first row of an option, and the one after its last.</summary>
    public static (int First, int End) RowsOf(QuizState state, int option, Scene scene)
    {
        if (state.Session?.Stage is not SessionStage.Asking { Instance.Prompt.Body: QuestionBody.Choice choice } asking)
        {
            return (0, 0);
        }

        int before = MarkdownLayout.Lines(Ask(asking, scene), QuizView.TextWidth(scene)).Count + 1;
        List<(int? Option, StyledLine Line)> rows = [.. Options(state, choice, scene, IsAiry(asking, scene))];
        int first = rows.FindIndex(row => row.Option == option);
        int last = rows.FindLastIndex(row => row.Option == option);
        // The last option brings the way out below it into sight as well.
        return (first == 0 || option == 0 ? 0 : before + first, option == choice.Options.Count - 1 ? before + rows.Count : before + last + 1);
    }

    /// <summary>The row of the field.</summary>
    public static int FieldRow(SessionStage.Asking asking, Scene scene) =>
        MarkdownLayout.Lines(Ask(asking, scene), QuizView.TextWidth(scene)).Count + 1;

    private static string Ask(SessionStage.Asking asking, Scene scene) => scene.Read(asking.Instance.Prompt.Ask);

    /// <summary>Empty rows between the options, where there is room for them.</summary>
    private static bool IsAiry(SessionStage.Asking asking, Scene scene)
    {
        if (asking.Instance.Prompt.Body is not QuestionBody.Choice choice)
        {
            return false;
        }

        int width = QuizView.TextWidth(scene) - OptionIndent - 3;
        int rows = FieldRow(asking, scene) + choice.Options.Sum(option => MarkdownLayout.Lines(scene.Read(option.Text), width).Count + 1) + 1;
        int hint = asking.Instance.Question.Hint is null ? 0 : 3;
        return rows + hint <= scene.BodyHeight - 3;
    }

    private static IEnumerable<(int? Option, StyledLine Line)> Options(QuizState state, QuestionBody.Choice choice, Scene scene, bool isAiry)
    {
        int width = QuizView.TextWidth(scene);
        for (int i = 0; i < choice.Options.Count; i++)
        {
            bool isHere = state.Option == i;
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            string label = $"{(isHere ? scene.Glyphs.Cursor : " ")}  {number}  ";
            foreach (StyledLine line in StyledLine.Hanging(label, scene.Read(choice.Options[i].Text), width, isHere ? Role.Select : Role.Text))
            {
                yield return (i, line);
            }

            if (isAiry)
            {
                yield return (null, StyledLine.Empty);
            }
        }

        yield return (null, new StyledLine($"   0  {scene.Texts.DoNotKnow}", Role.Dim));
    }

    private static IEnumerable<StyledLine> Number(
        QuizState state, SessionStage.Asking asking, QuestionBody.Number number, int width, Scene scene)
    {
        string unit = number.Unit is { } text ? " " + scene.Read(text) : string.Empty;
        string field = Columns.PadRight(state.Field.Text, FieldWidth);
        yield return new StyledLine($"{QuestionView.FieldLabel(scene)}{field}]{unit}", Role.Title);
        yield return StyledLine.Empty;
        foreach (string line in WordWrap.Lines(scene.Texts.HowToType(number.Tolerance), width))
        {
            yield return new StyledLine(line, Role.Dim);
        }

        if (asking.NearMiss is { } near)
        {
            yield return StyledLine.Empty;
            foreach (string line in WordWrap.Lines(scene.Texts.NearMiss(near), width))
            {
                yield return new StyledLine(line, Role.Warn);
            }
        }
    }
}
