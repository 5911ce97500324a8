using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>Draws a question: nothing but the prompt and the ways to answer it.</summary>
internal static class QuestionView
{
    public static void Draw(
        QuizState state, SessionState session, SessionStage.Asking asking, IReadOnlyList<StyledLine> lines, string more, Pane box, Scene scene)
    {
        Question question = asking.Instance.Question;
        string title = QuizView.Heading(session, question, scene.Texts.KindName(asking.Instance.Prompt.Body), scene);
        Pane inside = box.Box(title, more, scene.Glyphs);
        Pane text = QuizView.TextPart(inside, inside.Height);
        StyledLine.Draw(lines, state.Scroll, text);
        if (asking.Instance.Prompt.Body is QuestionBody.Number)
        {
            int row = QuestionText.FieldRow(asking, scene) - state.Scroll;
            int column = ColumnWidth.Of(FieldLabel(scene) + state.Field.BeforeCaret);
            if (row >= 0 && row < text.Height && column < text.Width)
            {
                text.Canvas.Cursor = (text.Top + row, text.Left + column);
            }
        }
    }

    public static string FieldLabel(Scene scene) => scene.Texts.AnswerLabel + " [";
}
