using System.Collections.Immutable;
using Arena.Core.Questions;
using Arena.Core.Scheduling;

namespace Arena.Core.Sessions;

/// <summary>Decides which question comes next.</summary>
internal static class SessionQueue
{
    /// <summary>Puts the next question on screen, or ends the session.</summary>
    /// <remarks>
    /// Cards whose minute has come go first, then what waits; when nothing else is left a card is asked ahead of its minute, so that
    /// a session does not end with a wait. The card just answered comes last among those.
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
        bool isInSteps = state.Cards.TryGetValue(question.Id, out CardState? card) && card.Phase != CardPhase.Review;
        return isInSteps
            ? state with { Learning = ByMinute(state.Learning.Add(question), state.Cards) }
            : state with { Waiting = state.Waiting.Insert(0, question) };
    }

    /// <summary>Sorts cards in steps by their minute.</summary>
    public static ImmutableList<Question> ByMinute(IEnumerable<Question> learning, IReadOnlyDictionary<QuestionId, CardState> cards) =>
        [.. learning.OrderBy(question => MinuteOf(cards[question.Id]))];

    private static Question? Ripe(SessionState state, DateTimeOffset now) =>
        state.Learning.FirstOrDefault(question => MinuteOf(state.Cards[question.Id]) <= now);

    private static Question? Ahead(SessionState state, DateTimeOffset now)
    {
        QuestionId? last = state.Done.IsEmpty ? null : state.Done[^1].Review.Question;
        List<Question> near = [.. state.Learning.Where(question => MinuteOf(state.Cards[question.Id]) <= now + state.Options.LearnAhead)];
        return near.FirstOrDefault(question => question.Id != last) ?? near.FirstOrDefault();
    }

    private static DateTimeOffset MinuteOf(CardState card) => card.Due is Due.At at ? at.Instant : DateTimeOffset.MaxValue;

    private static bool LimitReached(SessionState state, DateTimeOffset now) =>
        state.Done.Count >= (state.Options.AnswerLimit ?? int.MaxValue) ||
        (state.Options.TimeLimit is { } limit && now - state.StartedAt >= limit);
}
