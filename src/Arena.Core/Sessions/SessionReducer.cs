using System.Collections.Immutable;
using Arena.Core.Journal;
using Arena.Core.Progress;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>The rules of a session: one input, one new state, at most one act to write.</summary>
/// <remarks>Pure and total: an input that does not fit the stage changes nothing. The next question appears only after the act that
/// leads to it is on disk.</remarks>
public static class SessionReducer
{
    /// <summary>Applies <paramref name="input"/> to <paramref name="state"/>.</summary>
    public static SessionStep Reduce(SessionState state, SessionInput input) => (state.Stage, input) switch
    {
        (SessionStage.Asking asking, SessionInput.Answered answered) => new(TakeAnswer(state, asking, answered)),
        (SessionStage.Asking asking, SessionInput.HintAsked) when asking.Instance.Question.Hint is not null =>
            new(state with { Stage = asking with { HintShown = true } }),
        (SessionStage.Asking asking, SessionInput.PutOff) => new(PutOff(state, asking, input.Instant)),
        (SessionStage.Grading grading, SessionInput.Graded graded) when AnswerCheck.Allows(grading.Draft.IsRight, graded.Grade) =>
            Save(state, grading, graded.Grade, input.Instant, thenEnd: false),
        (SessionStage.Grading grading, SessionInput.Left) => Save(state, grading, grading.Draft.Suggested, input.Instant, thenEnd: true),
        (SessionStage.Grading grading, SessionInput.UndoAsked) => new(AskAgain(state, grading)),
        (SessionStage.Asking or SessionStage.Over, SessionInput.UndoAsked) when !state.Done.IsEmpty => Undo(state, input.Instant),
        (SessionStage.Asking asking, SessionInput.Left) => new(Leave(SessionQueue.PutBack(state, asking.Instance.Question))),
        (SessionStage.Saving saving, SessionInput.Saved saved) => new(AfterSaving(state, saving, saved)),
        (SessionStage.Saving saving, SessionInput.SaveFailed failed) => new(GoBack(state, saving, failed.Message)),
        _ => new(state),
    };

    private static SessionState TakeAnswer(SessionState state, SessionStage.Asking asking, SessionInput.Answered input)
    {
        QuestionBody body = asking.Instance.Prompt.Body;
        if (asking.NearMiss is null && AnswerCheck.IsNearMiss(body, input.Answer))
        {
            return state with { Stage = asking with { NearMiss = input.Answer.Response } };
        }

        bool isRight = AnswerCheck.IsRight(body, input.Answer);
        Grade suggested = AnswerCheck.Suggest(isRight, asking.HintShown, asking.NearMiss is not null);
        var draft = new Review
        {
            Question = asking.Instance.Question.Id,
            Deck = asking.Instance.Question.Deck,
            Seed = asking.Instance.Seed,
            Session = state.Options.Seed,
            Day = state.Options.Calendar.DayOf(input.At),
            Kind = body.Kind,
            Response = input.Answer.Response,
            IsRight = isRight,
            UsedHint = asking.HintShown,
            SecondTry = asking.NearMiss is not null,
            Confidence = input.Confidence,
            ChanceLevel01 = body.ChanceLevel01,
            Took = input.At > asking.ShownAt ? input.At - asking.ShownAt : TimeSpan.Zero,
            Suggested = suggested,
            Grade = suggested,
        };
        return state with { Stage = new SessionStage.Grading(asking.Instance, asking.ShownAt, input.Answer, draft, Choices(state, asking.Instance.Question, draft, input.At)) };
    }

    private static ImmutableArray<GradeChoice> Choices(SessionState state, Question question, Review draft, DateTimeOffset now)
    {
        CardState? card = state.Cards.GetValueOrDefault(draft.Question);
        return [.. state.Options.Fold.Foresee(card, question, now, draft.Day, state.Load).Select(outlook => new GradeChoice(
            outlook.Grade, AnswerCheck.Allows(draft.IsRight, outlook.Grade), outlook.Next, outlook.Spread01))];
    }

    private static SessionState PutOff(SessionState state, SessionStage.Asking asking, DateTimeOffset now)
    {
        Question question = asking.Instance.Question;
        if (SessionQueue.IsLearning(state, question) || state.Waiting.IsEmpty)
        {
            return state;
        }

        return SessionQueue.Advance(state with { Waiting = state.Waiting.Add(question) }, now);
    }

    private static SessionStep Save(
        SessionState state, SessionStage.Grading grading, Grade grade, DateTimeOffset now, bool thenEnd)
    {
        GradeChoice chosen = grading.Choices.Single(choice => choice.Grade == grade);
        bool comesBackToday = chosen.Next.Phase != CardPhase.Review;

        // A card that is only open is neither due nor new: it keeps the session from being done, not the day.
        int learning = state.Learning.Count(question => SessionQueue.IsInSteps(state, question));
        Review review = grading.Draft with
        {
            Grade = grade,
            Spread01 = chosen.Spread01,
            LeftToday = state.Waiting.Count + learning + state.LeftOutside + (comesBackToday ? 1 : 0),
        };
        var act = new JournalEvent.Reviewed(state.Options.Player, now, review);
        return new(state with { Stage = new SessionStage.Saving(act, grading with { SaveError = null }, thenEnd) }, act);
    }

    /// <summary>Takes back an answer that was not graded yet, for a slip of the finger: nothing was written.</summary>
    private static SessionState AskAgain(SessionState state, SessionStage.Grading grading) => state with
    {
        Stage = new SessionStage.Asking(grading.Instance, grading.ShownAt) { HintShown = grading.Draft.UsedHint },
    };

    private static SessionStep Undo(SessionState state, DateTimeOffset now)
    {
        var act = new JournalEvent.ReviewUndone(state.Options.Player, now, state.Done[^1].Sequence);
        return new(state with { Stage = new SessionStage.Saving(act, state.Stage, ThenEnd: false) }, act);
    }

    private static SessionState Leave(SessionState state) => state with { Stage = new SessionStage.Over(SessionEnd.Left) };

    private static SessionState AfterSaving(SessionState state, SessionStage.Saving saving, SessionInput.Saved saved) => saving.Act switch
    {
        JournalEvent.Reviewed reviewed when saving.Before is SessionStage.Grading grading =>
            Count(state, saving, grading, reviewed, saved),
        JournalEvent.ReviewUndone => TakeBack(state, saving, saved.At),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static SessionState Count(
        SessionState state, SessionStage.Saving saving, SessionStage.Grading grading, JournalEvent.Reviewed reviewed, SessionInput.Saved saved)
    {
        Question question = grading.Instance.Question;
        CardState? before = state.Cards.GetValueOrDefault(question.Id);
        CardState after = state.Options.Fold.Next(before, reviewed);
        DayTally today = state.Tally.Day == reviewed.Review.Day ? state.Tally : new DayTally(reviewed.Review.Day);
        DayTally tally = today.With(reviewed.Review, before is null, state.Options.Fold.DailyGoal);
        ImmutableDictionary<QuestionId, CardState> cards = state.Cards.SetItem(question.Id, after);
        ImmutableList<SessionReview> done = state.Done.Add(
            new(saved.Sequence, grading.Instance, reviewed.Review, before, after, today, tally) { At = reviewed.At });
        bool comesBack = after.Phase != CardPhase.Review || Relearning.IsOpen(done, question.Id);
        SessionState counted = state with
        {
            Cards = cards,
            Learning = comesBack ? state.Learning.Add(question) : state.Learning,
            Done = done,
            Tally = tally,
            Load = state.Load.Moved(question, before, after),
        };
        return saving.ThenEnd ? Leave(counted) : SessionQueue.Advance(counted, saved.At);
    }

    /// <summary>Puts the card of the last review back on screen as it was shown, and the question it interrupts back to the front.</summary>
    private static SessionState TakeBack(SessionState state, SessionStage.Saving saving, DateTimeOffset now)
    {
        SessionReview last = state.Done[^1];
        Question? interrupted = (saving.Before as SessionStage.Asking)?.Instance.Question;
        ImmutableDictionary<QuestionId, CardState> cards = last.CardBefore is null
            ? state.Cards.Remove(last.Review.Question)
            : state.Cards.SetItem(last.Review.Question, last.CardBefore);
        SessionState restored = state with
        {
            Cards = cards,
            Learning = state.Learning.RemoveAll(question => question.Id == last.Review.Question),
            Done = state.Done.RemoveAt(state.Done.Count - 1),
            Tally = last.TallyBefore,
            Load = state.Load.Moved(last.Instance.Question, last.CardAfter, last.CardBefore),
        };
        if (interrupted is not null && interrupted.Id != last.Review.Question)
        {
            restored = SessionQueue.PutBack(restored, interrupted);
        }

        return SessionQueue.Show(restored, last.Instance.Question, now) with { Stage = new SessionStage.Asking(last.Instance, now) };
    }

    private static SessionState GoBack(SessionState state, SessionStage.Saving saving, string message) => state with
    {
        Stage = saving.Before is SessionStage.Grading grading ? grading with { SaveError = message } : saving.Before,
    };
}
