using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Core.Text;
using Arena.Tui.Drawing;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>The lists of the summary.</summary>
internal static class SummaryText
{
    private const int AnswerWidth = 16;
    private const int NextWidth = 14;

    /// <summary>The questions that were answered wrong, each once, by its last wrong answer.</summary>
    public static IReadOnlyList<StyledLine> Missed(SessionState session, int cursor, Scene scene)
    {
        int text = scene.ContentWidth - 4 - AnswerWidth - NextWidth;
        HashSet<QuestionId> open = [.. session.Open.Select(question => question.Id)];
        return [.. MissedReviews(session).Select((review, i) =>
        {
            bool isHere = i == cursor;
            string ask = MarkdownLayout.OneLine(scene.Read(review.Instance.Prompt.Ask));
            string given = scene.Texts.GivenBrief(review.Review.Response, review.Review.Confidence);
            string wait = scene.Texts.Interval(DueText.Wait(session.Cards[review.Review.Question], review.Review.Day, scene.Now));
            string next = open.Contains(review.Review.Question) ? scene.Texts.OpenIn(wait) : wait;
            return new StyledLine(
                Columns.PadRight((isHere ? scene.Glyphs.Cursor : " ") + " " + Columns.Cut(ask, text - 4, scene.Glyphs.Ellipsis), text) +
                Columns.PadRight(Columns.Cut(given, AnswerWidth - 2, scene.Glyphs.Ellipsis), AnswerWidth) + Columns.PadRight(next, NextWidth),
                isHere ? Role.Select : Role.Text);
        })];
    }

    /// <summary>The head of that list.</summary>
    public static string MissedHead(Scene scene)
    {
        int text = scene.ContentWidth - 4 - AnswerWidth - NextWidth;
        return Columns.PadRight("  " + scene.Texts.QuestionColumn, text) + Columns.PadRight(scene.Texts.GivenColumn, AnswerWidth) + scene.Texts.NextColumn;
    }

    public static IReadOnlyList<SessionReview> MissedReviews(SessionState session) =>
        [.. session.Done.Where(done => !done.Review.IsRight).GroupBy(done => done.Review.Question).Select(group => group.Last())];
}
