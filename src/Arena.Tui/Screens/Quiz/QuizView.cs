using System.Diagnostics;
using System.Globalization;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>Draws a session: progress above, then the question, the answer or the summary.</summary>
internal static class QuizView
{
    private const int TextMargin = 1;

    public static void Draw(QuizState state, Pane pane, Scene scene)
    {
        if (state.Session is not { } session)
        {
            pane.Box(scene.Texts.PlaceName(ScreenId.Quiz), string.Empty, scene.Glyphs).Write(0, 0, scene.Texts.Loading, Role.Dim);
            return;
        }

        if (state.Shown is SessionStage.Over && state.Reading is null)
        {
            SummaryView.Draw(state, session, pane, scene);
            return;
        }

        if (!scene.IsSingleColumn)
        {
            DrawProgress(session, pane, scene);
        }

        int top = scene.IsSingleColumn ? 0 : 1;
        Pane box = pane.Part(top, 0, pane.Width, pane.Height - top);
        IReadOnlyList<StyledLine> lines = Lines(state, scene);
        int hidden = lines.Count - state.Scroll - TextSize(state, scene).Page;
        string more = hidden > 0 ? scene.Texts.MoreLines(hidden) : string.Empty;
        switch (state.Shown)
        {
            case SessionStage.Asking asking:
                QuestionView.Draw(state, session, asking, lines, more, box, scene);
                break;
            case SessionStage.Grading grading:
                AnswerView.Draw(state, session, grading, lines, more, box, scene);
                break;
            case SessionStage.Over when state.Reading is { } reading:
                AnswerView.DrawAgain(state, reading, lines, more, box, scene);
                break;
        }
    }

    public static string Status(QuizState state, Scene scene)
    {
        if (state.Session is not { } session)
        {
            return scene.Texts.Loading;
        }

        int combo = session.Tally.Combo;
        return state.Shown is SessionStage.Over ? scene.Texts.SessionDone(session.Done.Count)
            : scene.IsFolded ? scene.Texts.QuizBrief(session.Done.Count + 1, session.Done.Count + session.Left, combo)
            : scene.Texts.QuizStatus(session.Done.Count + 1, session.Done.Count + session.Left, session.Learning.Count, combo);
    }

    /// <summary>Lines of the scrolling text, and how many of them are in sight at once.</summary>
    public static (int Lines, int Page) TextSize(QuizState state, Scene scene)
    {
        int inside = scene.BodyHeight - (scene.IsSingleColumn ? 0 : 1) - 2;
        int page = state.Shown switch
        {
            SessionStage.Grading => inside - GradeView.Rows(scene),
            _ => inside,
        };
        return (Lines(state, scene).Count, Math.Max(1, page));
    }

    /// <summary>Columns of the scrolling text.</summary>
    public static int TextWidth(Scene scene) => scene.ContentWidth - 4 - (2 * TextMargin);

    /// <summary>The part of a box that the scrolling text is drawn into.</summary>
    public static Pane TextPart(Pane inside, int rows) => inside.Part(0, TextMargin, inside.Width - TextMargin, rows);

    /// <summary>How the title names a question: deck, kind, and what there was before.</summary>
    public static string Heading(SessionState session, Question question, string kind, Scene scene)
    {
        string history = session.Cards.TryGetValue(question.Id, out Core.Scheduling.CardState? card)
            ? scene.Texts.Seen(card.Reviews, Math.Max(0, session.Options.Calendar.DayOf(scene.Now).DayNumber - card.LastDay.DayNumber))
            : scene.Texts.SeenNever;
        return string.Join($" {scene.Glyphs.Dot} ", question.Deck.ShortName, kind, history);
    }

    private static IReadOnlyList<StyledLine> Lines(QuizState state, Scene scene) => state.Shown switch
    {
        SessionStage.Asking asking => QuestionText.Lines(state, asking, scene),
        SessionStage.Grading grading => AnswerText.Lines(grading, state.Taught, scene),
        SessionStage.Over when state.Reading is { } reading => AnswerText.Lines(reading, state.Taught, scene),
        SessionStage.Over or null => [],
        _ => throw new UnreachableException(),
    };

    private static void DrawProgress(SessionState session, Pane pane, Scene scene)
    {
        double part = (double)session.Done.Count / Math.Max(1, session.Done.Count + session.Left);
        string percent = Math.Floor(100 * part).ToString("0", CultureInfo.InvariantCulture) + "%";
        pane.Write(0, 1, scene.Glyphs.Bar(part, pane.Width - 8), Role.Accent);
        pane.WriteRight(0, pane.Width - 1, percent, Role.Dim);
    }
}
