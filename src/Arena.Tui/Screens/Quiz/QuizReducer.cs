using System.Diagnostics;
using Arena.Core.Questions;
using Arena.Core.Sessions;
using Arena.Tui.Shell;

namespace Arena.Tui.Screens.Quiz;

/// <summary>What a session on screen becomes after each input; the rules of the session itself are the core's.</summary>
internal static class QuizReducer
{
    /// <summary>Long enough for a finger to leave the key that answered, too short to be noticed.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMilliseconds(250);

    public static Step Reduce(QuizState state, QuizInput input, Scene scene) => input switch
    {
        QuizInput.Begun begun => Begin(state, begun.Session, scene),
        QuizInput.Linked linked => new(state with { Topics = linked.Topics }),
        QuizInput.OpenChallenge when state.Taught is { } challenge => new(state, new Effect.OpenChallenge(challenge)),
        QuizInput.OpenChallenge => new(state),
        QuizInput.NotBegun => new(state, new Effect.Back()),
        QuizInput.Point point => new(state with { Option = point.Option }),
        QuizInput.Move move => new(Move(state, move.By, scene)),
        QuizInput.Write write => new(state with { Field = state.Field.Write(write.Text) }),
        QuizInput.Edit edit => new(state with { Field = state.Field.Edit(edit.What) }),
        QuizInput.Commit commit => Commit(state, commit.Confidence, scene),
        QuizInput.GiveUp => Tell(state, new SessionInput.Answered(scene.Now, new Answer.Unknown(), Confidence.Sure), scene),
        QuizInput.Hint => Tell(state, new SessionInput.HintAsked(scene.Now), scene),
        QuizInput.PutOff => Tell(state, new SessionInput.PutOff(scene.Now), scene),
        QuizInput.GradeIt grade => Tell(state, new SessionInput.Graded(scene.Now, grade.Grade), scene),
        QuizInput.TakeSuggestion when state.Session?.Stage is SessionStage.Grading grading =>
            Tell(state, new SessionInput.Graded(scene.Now, grading.Draft.Suggested), scene),
        QuizInput.TakeSuggestion => new(state),
        QuizInput.Undo => Tell(state with { Reading = null }, new SessionInput.UndoAsked(scene.Now), scene),
        QuizInput.OpenSource => OpenSource(state, scene),
        QuizInput.Scroll scroll => new(Scroll(state, scroll.Pages, scene)),
        QuizInput.End => Tell(state, new SessionInput.Left(scene.Now), scene),
        QuizInput.Saved saved => Tell(state, new SessionInput.Saved(scene.Now, saved.Sequence), scene),
        QuizInput.NotSaved => Tell(state, new SessionInput.SaveFailed(scene.Now, scene.Texts.NotSaved), scene),
        QuizInput.Unlock unlock => new(unlock.Reveal == state.Reveals ? state with { IsLocked = false } : state),
        QuizInput.Read => new(state with { Reading = ReadAgain.Of(state), Scroll = 0 }),
        QuizInput.StopReading => new(state with { Reading = null, Scroll = 0 }),
        QuizInput.Close => new(state, new Effect.Back()),
        _ => throw new UnreachableException(),
    };

    private static Step Begin(QuizState state, SessionState session, Scene scene) => session.Stage is SessionStage.Over
        ? new(state with { Session = session }, new Effect.Back(), new Effect.Say(scene.Texts.NothingToStart))
        : new(state with { Session = session });

    /// <summary>Gives the session an input and does what follows from where it stands then.</summary>
    private static Step Tell(QuizState state, SessionInput input, Scene scene)
    {
        if (state.Session is not { } before)
        {
            return new(state);
        }

        SessionStep step = SessionReducer.Reduce(before, input);
        List<Effect> effects = step.ToSave is { } act ? [new Effect.Save(act)] : [];
        if (QuizMessages.Of(before, input, step.State, scene) is { } message)
        {
            effects.Add(new Effect.Say(message));
        }

        QuizState after = state with { Session = step.State };
        switch (step.State.Stage)
        {
            case SessionStage.Grading when before.Stage is SessionStage.Asking:
                after = after with { Scroll = 0, Reveals = state.Reveals + 1, IsLocked = true };
                effects.Add(new Effect.Wait(LockTime, new QuizInput.Unlock(after.Reveals)));
                break;
            case SessionStage.Asking asking when !ReferenceEquals(before.Current, asking.Instance):
                after = after with { Scroll = 0, Option = null, Field = Field.Empty };
                break;
            case SessionStage.Asking when before.Stage is SessionStage.Grading:
                // Taken back for a slip of the finger: what was typed is still there to be mended.
                after = after with { Scroll = 0 };
                break;
            case SessionStage.Over when step.State.Done.IsEmpty:
                effects.Add(new Effect.Back());
                break;
            case SessionStage.Over when before.Stage is not SessionStage.Over:
                after = after with { Scroll = 0 };
                break;
        }

        return new(after, effects);
    }

    private static Step Commit(QuizState state, Confidence confidence, Scene scene)
    {
        if (state.Session?.Stage is not SessionStage.Asking asking)
        {
            return new(state);
        }

        Answer? answer = asking.Instance.Prompt.Body switch
        {
            QuestionBody.Choice => state.Option is { } option ? new Answer.Picked(option) : null,
            QuestionBody.Number => NumberText.TryRead(state.Field.Text, out double value) ? new Answer.Typed(state.Field.Text.Trim(), value) : null,
            _ => throw new UnreachableException(),
        };
        return answer is null
            ? new(state, new Effect.Say(QuizMessages.Unanswered(asking.Instance.Prompt.Body, state.Field.Text, scene)))
            : Tell(state, new SessionInput.Answered(scene.Now, answer, confidence), scene);
    }

    private static QuizState Move(QuizState state, int by, Scene scene)
    {
        if (state.Reading is null && state.Session is { Stage: SessionStage.Over } session)
        {
            return state with { Missed = Math.Clamp(state.Missed + by, 0, Math.Max(0, SummaryText.MissedReviews(session).Count - 1)) };
        }

        if (state.Session?.Stage is not SessionStage.Asking { Instance.Prompt.Body: QuestionBody.Choice choice })
        {
            return ScrollBy(state, by, scene);
        }

        int last = choice.Options.Count - 1;
        int option = state.Option is { } here ? Math.Clamp(here + by, 0, last) : by > 0 ? 0 : last;
        QuizState moved = state with { Option = option };
        (int first, int end) = QuestionText.RowsOf(moved, option, scene);
        int page = QuizView.TextSize(moved, scene).Page;
        return moved with { Scroll = Math.Clamp(state.Scroll, Math.Max(0, end - page), Math.Max(0, Math.Max(first, end - page))) };
    }

    private static QuizState Scroll(QuizState state, int pages, Scene scene) =>
        ScrollBy(state, pages * Math.Max(1, QuizView.TextSize(state, scene).Page - 1), scene);

    private static QuizState ScrollBy(QuizState state, int rows, Scene scene)
    {
        (int lines, int page) = QuizView.TextSize(state, scene);
        return state with { Scroll = Math.Clamp(state.Scroll + rows, 0, Math.Max(0, lines - page)) };
    }

    private static Step OpenSource(QuizState state, Scene scene)
    {
        if (state.Session?.Current is not { Question.Source: { } source })
        {
            return new(state);
        }

        return source.Url is { } url
            ? new(state, new Effect.Copy(url), new Effect.OpenUrl(url), new Effect.Say(scene.Texts.SourceCopied(source.Cite, url)))
            : new(state, new Effect.Say(scene.Texts.SourceOnly(source.Cite)));
    }
}
