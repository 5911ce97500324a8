using Arena.Core.Scheduling;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>Draws what happened in the session, whether you knew what you know, and what to come back to.</summary>
internal static class SummaryView
{
    private const int FiguresRows = 8;
    private const int LabelWidth = 12;

    public static void Draw(QuizState state, SessionState session, Pane pane, Scene scene)
    {
        bool hasCalibration = !scene.IsSingleColumn;
        int left = hasCalibration ? pane.Width / 2 : pane.Width;
        int top = FiguresRows + 2;
        DrawFigures(session, pane.Part(0, 0, left, top), scene);
        if (hasCalibration)
        {
            DrawCalibration(session, pane.Part(0, left, pane.Width - left, top), scene);
        }

        DrawMissed(state, session, pane.Part(top, 0, pane.Width, pane.Height - top), scene);
    }

    private static void DrawFigures(SessionState session, Pane pane, Scene scene)
    {
        Pane inside = pane.Box(scene.Texts.SessionTitle, string.Empty, scene.Glyphs);
        int right = session.Done.Count(done => done.Review.IsRight);
        Row(0, scene.Texts.ReviewedLabel, scene.Texts.ReviewedIn(session.Done.Count, Sum(session.Done.Select(done => done.Review.Took))));
        Row(1, scene.Texts.RightLabel, scene.Texts.Share(right, session.Done.Count));
        Row(2, scene.Texts.NewSeenLabel, scene.Texts.Plain(session.Done.Count(done => done.CardBefore is null)));
        Row(3, scene.Texts.GradesLabel, scene.Texts.GradesLow(Count(session, Grade.Again), Count(session, Grade.Hard)));
        Row(4, string.Empty, scene.Texts.GradesHigh(Count(session, Grade.Good), Count(session, Grade.Easy)));
        Row(5, scene.Texts.XpLabel, scene.Texts.XpEarned(session.Done.Sum(done => done.Xp)));
        Row(6, scene.Texts.TodayLabel, scene.Texts.TodayOf(session.Tally.Reviews, session.Options.Fold.DailyGoal, session.Tally.MetGoal));
        Row(7, scene.Texts.LeftLabel, scene.Texts.LeftToday(session.Left + session.LeftOutside));

        void Row(int row, string label, string value)
        {
            inside.Write(row, 0, label, Role.Text);
            inside.Write(row, LabelWidth, value, Role.Text);
        }
    }

    private static void DrawCalibration(SessionState session, Pane pane, Scene scene)
    {
        Pane inside = pane.Box(scene.Texts.CalibrationTitle, string.Empty, scene.Glyphs);
        SessionReview[] answered = [.. session.Done.Where(done => done.Review.Response != "?")];
        Group(0, scene.Texts.SureName, [.. answered.Where(done => done.Review.Confidence == Confidence.Sure)]);
        Group(3, scene.Texts.GuessName, [.. answered.Where(done => done.Review.Confidence == Confidence.Guess)]);
        int unknown = session.Done.Count - answered.Length;
        inside.Write(6, 0, scene.Texts.UnknownCount(unknown), Role.Text);

        void Group(int row, string name, IReadOnlyList<SessionReview> reviews)
        {
            int right = reviews.Count(done => done.Review.IsRight);
            inside.Write(row, 0, Columns.PadRight(name, 8) + scene.Texts.RightOf(right, reviews.Count), Role.Text);
            if (reviews.Count > 0)
            {
                inside.Write(row + 1, 8, scene.Glyphs.Bar((double)right / reviews.Count, Math.Min(20, inside.Width - 8)), Role.Accent);
            }
        }
    }

    private static void DrawMissed(QuizState state, SessionState session, Pane pane, Scene scene)
    {
        IReadOnlyList<StyledLine> missed = SummaryText.Missed(session, state.Missed, scene);
        int page = pane.Height - 3;
        int first = Math.Max(0, state.Missed - page + 1);
        int hidden = Math.Max(0, missed.Count - first - page);
        int open = session.Open.Count;
        string title = open > 0 ? scene.Texts.MissedWithOpenTitle(open) : scene.Texts.MissedTitle;
        Pane inside = pane.Box(title, hidden > 0 ? scene.Texts.MoreBelow(hidden) : string.Empty, scene.Glyphs);
        if (missed.Count == 0)
        {
            inside.Write(0, 0, scene.Texts.NothingMissed, Role.Good);
            return;
        }

        inside.Write(0, 0, SummaryText.MissedHead(scene), Role.Dim);
        StyledLine.Draw(missed, first, inside.Part(1, 0, inside.Width, page));
    }

    private static int Count(SessionState session, Grade grade) => session.Done.Count(done => done.Review.Grade == grade);

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
}
