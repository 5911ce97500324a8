using Arena.Core.Journal;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>What the message row says after an input.</summary>
internal static class QuizMessages
{
    /// <summary>The message for a step of the session; null where the screen says it all.</summary>
    public static string? Of(SessionState before, SessionInput input, SessionState after, Scene scene) => (before.Stage, input, after.Stage) switch
    {
        (SessionStage.Asking { NearMiss: null }, SessionInput.Answered, SessionStage.Asking { NearMiss: not null }) => scene.Texts.NearMissSaid,
        (SessionStage.Asking asking, SessionInput.PutOff, SessionStage.Asking next) when asking == next => scene.Texts.NothingToPutOffFor,
        (SessionStage.Asking, SessionInput.PutOff, _) => scene.Texts.PutOffSaid,
        (SessionStage.Saving { Act: JournalEvent.ReviewUndone }, SessionInput.Saved, _) => scene.Texts.TakenBack,
        (SessionStage.Saving, SessionInput.Saved, _) when after.Done.Count > before.Done.Count => Saved(after, scene),
        _ => null,
    };

    /// <summary>Why Enter did nothing.</summary>
    public static string Unanswered(QuestionBody body, string typed, Scene scene) => body switch
    {
        QuestionBody.Choice choice => scene.Texts.ChooseFirst(choice.Options.Count),
        QuestionBody.Number when typed.Trim().Length == 0 => scene.Texts.TypeFirst,
        QuestionBody.Number => scene.Texts.NotANumber(typed.Trim()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Saved(SessionState session, Scene scene)
    {
        SessionReview last = session.Done[^1];
        return scene.Texts.SavedSaid(last.Review.Grade, scene.Texts.Interval(DueText.Wait(last.CardAfter, last.Review.Day, scene.Now)), session.Left);
    }
}
