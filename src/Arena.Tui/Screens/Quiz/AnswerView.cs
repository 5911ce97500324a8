using Arena.Core.Progress;
using Arena.Core.Sessions;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>Draws the revealed answer with the grades below it.</summary>
internal static class AnswerView
{
    public static void Draw(
        QuizState state, SessionState session, SessionStage.Grading grading, IReadOnlyList<StyledLine> lines, string more, Pane box, Scene scene)
    {
        Pane inside = box.Box(Title(grading, scene), more.Length > 0 ? $"{more}   {Reward(session, grading, scene)}" : Reward(session, grading, scene), scene.Glyphs);
        int rows = GradeView.Rows(scene);
        StyledLine.Draw(lines, state.Scroll, QuizView.TextPart(inside, inside.Height - rows));
        GradeView.Draw(grading, inside.Part(inside.Height - rows, 0, inside.Width, rows), scene);
    }

    /// <summary>Draws an answer that was graded before, to be read again.</summary>
    public static void DrawAgain(
        QuizState state, SessionStage.Grading grading, IReadOnlyList<StyledLine> lines, string more, Pane box, Scene scene)
    {
        Pane inside = box.Box(Title(grading, scene), more, scene.Glyphs);
        StyledLine.Draw(lines, state.Scroll, QuizView.TextPart(inside, inside.Height));
    }

    private static string Title(SessionStage.Grading grading, Scene scene)
    {
        string given = scene.Texts.Answered(grading.Answer.Response, grading.Answer is Answer.Unknown, grading.Draft.Confidence, grading.Draft.Took);
        return $"{grading.Instance.Question.Deck.ShortName} {scene.Glyphs.Dot} {given}";
    }

    /// <summary>What the review will earn. The grade does not matter for it, so nobody needs to lie to the scheduler.</summary>
    private static string Reward(SessionState session, SessionStage.Grading grading, Scene scene)
    {
        DayTally today = session.Tally.Day == grading.Draft.Day ? session.Tally : new DayTally(grading.Draft.Day);
        DayTally then = today.With(grading.Draft, isNewCard: false, session.Options.Fold.DailyGoal);
        return scene.Texts.Reward(then.Xp - today.Xp, then.Combo);
    }
}
