using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>Decides which question comes next.</summary>
internal static class SessionQueue
{
    /// <summary>Puts the next question on screen, or ends the session.</summary>
    /// <remarks>
    /// Cards whose minute has come go first, then what waits; when nothing else is left a card is asked ahead of its minute, so that
    /// a session does not end with a wait. Among several the one with the lowest recall at this moment is asked, as FSRS-7 sees it, and
    /// the card just answered last. A card failed in the session comes after the others until a recall of it would count: asked sooner it
    /// is practice, and stays open.
    /// </remarks>
    public static SessionState Advance(SessionState state, DateTimeOffset now)
    {
        if (LimitReached(state, now))
        {
            return state with { Stage = new SessionStage.Over(SessionEnd.LimitReached) };
        }

        Question? next = Ripe(state, now) ?? state.Waiting.FirstOrDefault() ?? Ahead(state, now);
        return next is null
            ? state with { Stage = new SessionStage.Over(SessionEnd.NothingLeft) }
            : Show(state, next, now);
    }

    /// <summary>Puts <paramref name="question"/> on screen.</summary>
    public static SessionState Show(SessionState state, Question question, DateTimeOffset now)
    {
        int reviews = state.Cards.TryGetValue(question.Id, out CardState? card) ? card.Reviews : 0;
        Seed seed = state.Options.Seed.Derive(question.Id.Value).Derive(reviews);
        return state with
        {
            Stage = new SessionStage.Asking(QuestionInstance.Of(question, seed), now),
            Waiting = state.Waiting.RemoveAll(other => other.Id == question.Id),
            Learning = state.Learning.RemoveAll(other => other.Id == question.Id),
        };
    }

    /// <summary>Returns a question that was on screen to where it came from, ahead of what waits.</summary>
    public static SessionState PutBack(SessionState state, Question question)
    {
        return IsLearning(state, question)
            ? state with { Learning = state.Learning.Add(question) }
            : state with { Waiting = state.Waiting.Insert(0, question) };
    }

    /// <summary>Whether the card is in steps of minutes, or was failed in this session and not learnt again.</summary>
    public static bool IsLearning(SessionState state, Question question) =>
        IsInSteps(state, question) || Relearning.IsOpen(state.Done, question.Id);

    /// <summary>Whether the card is in steps of minutes.</summary>
    public static bool IsInSteps(SessionState state, Question question) =>
        state.Cards.TryGetValue(question.Id, out CardState? card) && card.Phase != CardPhase.Review;

    private static Question? Ripe(SessionState state, DateTimeOffset now) =>
        Weakest(state, state.Learning.Where(question => MinuteOf(state, question) <= now), now);

    private static Question? Ahead(SessionState state, DateTimeOffset now)
    {
        QuestionId? last = state.Done.IsEmpty ? null : state.Done[^1].Review.Question;
        bool IsRipe(Question question) => Relearning.IsRipe(state.Done, question.Id, now);
        List<Question> near = [.. state.Learning.Where(question =>
            IsRipe(question) || (IsInSteps(state, question) && MinuteOf(state, question) <= now + state.Options.LearnAhead))];
        List<Question> others = [.. near.Where(question => question.Id != last)];
        return Weakest(state, others.Where(IsRipe), now) ?? Weakest(state, others, now) ?? near.FirstOrDefault();
    }

    private static Question? Weakest(SessionState state, IEnumerable<Question> questions, DateTimeOffset now) => questions
        .OrderBy(question => Scheduler.RecallWithinDay01(state.Cards[question.Id], now))
        .ThenBy(question => MinuteOf(state, question))
        .FirstOrDefault();

    /// <summary>When the card is to be asked: at the end of its step, or, where it has none any more, when a recall closes it.</summary>
    private static DateTimeOffset MinuteOf(SessionState state, Question question) => state.Cards[question.Id].Due is Due.At at
        ? at.Instant
        : Relearning.RipeAt(state.Done, question.Id) ?? DateTimeOffset.MaxValue;

    private static bool LimitReached(SessionState state, DateTimeOffset now) =>
        state.Done.Count >= (state.Options.AnswerLimit ?? int.MaxValue) ||
        (state.Options.TimeLimit is { } limit && now - state.StartedAt >= limit);
}
