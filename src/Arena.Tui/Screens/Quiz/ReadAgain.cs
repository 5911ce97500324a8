using Arena.Core.Sessions;

namespace Arena.Tui.Screens.Quiz;

/// <summary>Makes the answer screen of a review that was graded before.</summary>
internal static class ReadAgain
{
    /// <summary>The missed question under the cursor of the summary; null where none was missed.</summary>
    public static SessionStage.Grading? Of(QuizState state)
    {
        if (state.Session is not { } session || SummaryText.MissedReviews(session) is not { Count: > 0 } missed)
        {
            return null;
        }

        SessionReview done = missed[Math.Min(state.Missed, missed.Count - 1)];
        return Core.Sessions.AnswerText.TryRead(done.Review.Response, done.Instance.Prompt.Body, out Answer? answer, out _) && answer is not null
            ? new SessionStage.Grading(done.Instance, session.StartedAt, answer, done.Review, [])
            : null;
    }
}
